import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Plus } from "lucide-react";
import { useState } from "react";
import type { ContactRulesQuery } from "../../platform/gql/graphql.ts";
import { Button } from "../../ui/button.tsx";
import { lazyOverlay } from "../../ui/lazy-overlay.tsx";
import { Line, LineList } from "../../ui/line-list.tsx";
import { Panel } from "../../ui/panel.tsx";
import { showToast } from "../../ui/toast.tsx";
import { closeSenderDocument } from "./documents.ts";
import { holderWords } from "./rule-words.ts";
import styles from "./senders-panel.module.css";

const SenderDialog = lazyOverlay(() => import("./sender-dialog.tsx").then((module) => module.SenderDialog));

export type Sender = NonNullable<ContactRulesQuery["viewer"]["administeredSenders"]>[number];

interface Properties {
  establishmentId: string;
  senders: readonly Sender[];
  onChanged: () => void;
}

/** The offices that write and are written to as one, and who holds each. */
export const SendersPanel = ({ establishmentId, senders, onChanged }: Properties) => {
  const { t } = useLingui();
  const [open, setOpen] = useState<Sender | "new">();
  const [close] = useMutation(closeSenderDocument, { fetchPolicy: "no-cache" });
  const leave = async ({ id, name }: Sender) => {
    try {
      await close({ variables: { input: { establishmentId, id } } });
      showToast(t`${name} is closed: nobody writes to it any more.`);
      onChanged();
    } catch {
      showToast(t`This office could not be closed. Try again.`);
    }
  };
  return (
    <Panel title={t`Shared senders`}>
      <p>
        <Trans>
          People who hold one read its messages together and write in its name; who wrote is kept inside.
          Nobody can block the official ones.
        </Trans>
      </p>
      <LineList>
        {senders.map((sender) => (
          <Line
            key={sender.id}
            title={sender.name}
            note={<Holders sender={sender} />}
            end={
              <div className={styles.actions}>
                <Button variant="quiet" onClick={() => setOpen(sender)}>
                  <Trans>Change</Trans>
                </Button>
                {!sender.official && (
                  <Button variant="quiet" onClick={() => void leave(sender)}>
                    <Trans context="an office">Close</Trans>
                  </Button>
                )}
              </div>
            }
          />
        ))}
      </LineList>
      <div>
        <Button icon={<Plus aria-hidden="true" />} onClick={() => setOpen("new")}>
          <Trans>Create a shared sender</Trans>
        </Button>
      </div>
      {open && (
        <SenderDialog
          establishmentId={establishmentId}
          sender={open === "new" ? undefined : open}
          onClose={() => setOpen(undefined)}
          onDone={() => {
            setOpen(undefined);
            onChanged();
          }}
        />
      )}
    </Panel>
  );
};

const Holders = ({ sender }: { sender: Sender }) => {
  const { t } = useLingui();
  const names = sender.holders.map((one) =>
    one.role ? t(holderWords(one.role, one.function)) : (one.name ?? ""),
  );
  const held = names.join(", ");
  return <p>{names.length === 0 ? <Trans>Nobody holds it yet.</Trans> : <Trans>Held by: {held}</Trans>}</p>;
};
