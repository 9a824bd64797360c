import { useParams } from "react-router-dom";
import { useLingui } from "@lingui/react/macro";
import { Page } from "../../../ui/page.tsx";
import { ToConversation } from "./to-conversation.tsx";

/** A message that a notification names: it is read in its conversation. */
export const MessagePage = () => {
  const { t } = useLingui();
  const { id = "" } = useParams();
  return (
    <Page title={t`Messages`}>
      <ToConversation messageId={id} />
    </Page>
  );
};
