import { useLingui } from "@lingui/react/macro";
import { Ellipsis, Forward } from "lucide-react";
import { MenuButton } from "../../../ui/menu.tsx";
import type { Message } from "./message.ts";

/** What one does with one message. */
export const MessageMenu = ({ message }: { message: Message; onChange: () => void }) => {
  const { t } = useLingui();
  if (message.recalledAt) return null;
  const actions = [
    {
      id: "forward",
      label: t`Forward`,
      icon: <Forward aria-hidden="true" />,
      href: `/messages/nouveau?transferer=${message.id}`,
    },
  ];
  return (
    <MenuButton
      label={t`More about this message`}
      icon={<Ellipsis aria-hidden="true" />}
      groups={[{ id: "message", actions }]}
    />
  );
};
