import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode, SubmitEvent } from "react";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Panel } from "../../ui/panel.tsx";
import { RichTextField, type TextImages } from "../../ui/rich-text/rich-text-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { Content } from "./content.ts";
import styles from "./news-form.module.css";

interface Properties {
  content: Content;
  /** The field that the API refused; `all` when it is something else. */
  problem: string | null;
  isBusy: boolean;
  /** What the main button does. */
  verb: ReactNode;
  /** Where one goes who gives up. */
  back: string;
  onGiveUp?: () => void;
  /** How images come into its text. */
  images: TextImages;
  /** Whether it may stand before other news. */
  canPin?: boolean;
  onChange: (content: Content) => void;
  onSubmit: () => void;
  /** In whose name, and for whom. */
  children?: ReactNode;
}

/** What a news item says, and until when. */
export const NewsForm = ({
  content,
  problem,
  isBusy,
  verb,
  back,
  onGiveUp,
  images,
  canPin = true,
  onChange,
  onSubmit,
  children,
}: Properties) => {
  const { t } = useLingui();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      {problem === "version" && (
        <Notice tone="alert">
          <Trans>
            Somebody else changed this news meanwhile. Copy your text, and read theirs before you go on.
          </Trans>
        </Notice>
      )}
      {problem === "all" && (
        <Notice tone="alert">
          <Trans>It could not be saved. Your text is still here: try again.</Trans>
        </Notice>
      )}
      <Panel>
        <div className={styles.fields}>
          {children}
          <TextField
            label={t`Title`}
            value={content.title}
            maxLength={150}
            error={problem === "title" ? t`Give it a title, of 150 characters at most.` : undefined}
            onChange={(event) => onChange({ ...content, title: event.target.value })}
          />
          <RichTextField
            label={t`Text`}
            value={content.body}
            images={images}
            error={
              problem?.startsWith("body") ? t`Write some text, of 50,000 characters at most.` : undefined
            }
            onChange={(body) => onChange({ ...content, body })}
          />
          <TextField
            label={t`Signed by`}
            hint={t`An official name, as “The leadership”; empty for none.`}
            maxLength={80}
            value={content.signedBy}
            error={problem === "signedBy" ? t`It has 80 characters at most.` : undefined}
            onChange={(event) => onChange({ ...content, signedBy: event.target.value })}
          />
          <TextField
            label={t`Last day`}
            hint={t`Empty: it stays until you withdraw it.`}
            type="date"
            value={content.until}
            error={problem === "expiresAt" ? t`Choose a day to come.` : undefined}
            onChange={(event) => onChange({ ...content, until: event.target.value })}
          />
          {canPin && (
            <Checkbox
              label={t`Keep it at the top of the list`}
              checked={content.isPinned}
              onChange={(event) => onChange({ ...content, isPinned: event.target.checked })}
            />
          )}
          <Checkbox
            label={t`Allow comments`}
            hint={t`Those who read it may answer, and all of them read the answers. You may close them at any time.`}
            checked={content.takesComments}
            onChange={(event) => onChange({ ...content, takesComments: event.target.checked })}
          />
        </div>
      </Panel>
      <p className={styles.actions}>
        <Button variant="primary" type="submit" busy={isBusy}>
          {verb}
        </Button>
        <ButtonLink to={back} onClick={onGiveUp}>
          <Trans>Cancel</Trans>
        </ButtonLink>
      </p>
    </form>
  );
};
