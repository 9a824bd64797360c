import { Trans, useLingui } from "@lingui/react/macro";
import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { PeopleWords } from "../list/people-words.tsx";
import type { Message } from "./message.ts";
import styles from "./recipients-line.module.css";

const RecipientList = lazyPart(() => import("./recipient-list.tsx").then((module) => module.RecipientList));

/** « à Nadia Martin et 23 autres », and all of them when one asks. */
export const RecipientsLine = ({ message }: { message: Message }) => {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const { recipients, recipientCount, privateCopies, isMine } = message;
  const names = recipients.nodes.map(({ correspondent }) => correspondent.name);
  return (
    <>
      <p className={styles.line}>
        <button type="button" className={styles.button} aria-expanded={open} onClick={() => setOpen(!open)}>
          <span>
            <Trans>
              to <PeopleWords names={names} count={recipientCount} />
            </Trans>
          </span>
          <ChevronDown aria-hidden="true" className={open ? styles.turned : undefined} />
        </button>
      </p>
      {privateCopies && (
        <p className={styles.private}>
          {isMine
            ? t`A private copy each: they do not see each other, and answer you alone.`
            : t`A private copy: you alone see your answer, with who wrote.`}
        </p>
      )}
      {open && <RecipientList message={message} />}
    </>
  );
};
