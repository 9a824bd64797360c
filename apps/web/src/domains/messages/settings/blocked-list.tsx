import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { capitalise, formatNearDay } from "../../../platform/dates.ts";
import { Button } from "../../../ui/button.tsx";
import { Line, LineList } from "../../../ui/line-list.tsx";
import { showToast } from "../../../ui/toast.tsx";
import { useWhere } from "../use-where.ts";
import { unblockUserDocument } from "./documents.ts";

interface Properties {
  blocked: readonly { userId: string; name: string; blockedAt: string }[];
  onChange: () => void;
}

/** Those whose messages do not come; only the viewer knows of it. */
export const BlockedList = ({ blocked, onChange }: Properties) => {
  const { t } = useLingui();
  const where = useWhere();
  const [unblock] = useMutation(unblockUserDocument);
  const letWrite = async (userId: string, name: string) => {
    try {
      await unblock({ variables: { input: { userId } } });
      showToast(t`${name} can write to you again`);
      onChange();
    } catch {
      showToast(t`This could not be done. Check your connection, and try again.`);
    }
  };
  return (
    <LineList>
      {blocked.map(({ userId, name, blockedAt }) => (
        <Line
          key={userId}
          title={name === "" ? t`Somebody whose account was erased` : name}
          note={capitalise(formatNearDay(new Date(blockedAt), where))}
          end={
            <Button onClick={() => void letWrite(userId, name)}>
              <Trans>Unblock</Trans>
            </Button>
          }
        />
      ))}
    </LineList>
  );
};
