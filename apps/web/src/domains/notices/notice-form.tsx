import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from "react";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import type { NoticeDraft } from "./notice-draft.ts";
import { NoticeFields } from "./notice-fields.tsx";
import styles from "./notices.module.css";

const AttachmentField = lazyPart(() =>
  import("../files/attachment-field.tsx").then((module) => module.default),
);

interface Properties {
  draft: NoticeDraft;
  /** The field that the API refused; `all` when it is something else. */
  problem: string | null;
  isBusy: boolean;
  /** What the main button does. */
  verb: ReactNode;
  /** Where one goes who gives up. */
  back: string;
  onGiveUp?: () => void;
  onChange: (draft: NoticeDraft) => void;
  onSubmit: () => void;
  /** To whom it goes. */
  children?: ReactNode;
}

/** A notice that is being written. Focus goes to what has to be corrected. */
export const NoticeForm = ({
  draft,
  problem,
  isBusy,
  verb,
  back,
  onGiveUp,
  onChange,
  onSubmit,
  children,
}: Properties) => {
  const { t } = useLingui();
  const [working, setWorking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problem]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!working) onSubmit();
  };
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      {problem === "version" && (
        <Notice tone="alert">
          <Trans>
            Somebody else changed this notice meanwhile. Copy your text, and read theirs before you go on.
          </Trans>
        </Notice>
      )}
      {problem === "all" && (
        <Notice tone="alert">
          <Trans>It could not be sent. Your text is still here: try again.</Trans>
        </Notice>
      )}
      <Panel>
        <div className={styles.fields}>
          {children}
          <NoticeFields draft={draft} problem={problem} onChange={onChange} />
          <AttachmentField
            waiting={<Skeleton lines={2} />}
            value={draft.files}
            error={problem === "fileIds" ? t`These files cannot be attached.` : undefined}
            onChange={(files) => onChange({ ...draft, files })}
            onWorking={setWorking}
          />
        </div>
      </Panel>
      <p className={styles.actions}>
        <Button variant="primary" type="submit" busy={isBusy || working}>
          {verb}
        </Button>
        <ButtonLink to={back} onClick={onGiveUp}>
          <Trans>Cancel</Trans>
        </ButtonLink>
      </p>
    </form>
  );
};
