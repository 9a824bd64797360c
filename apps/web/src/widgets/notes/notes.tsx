import { Trans, useLingui } from "@lingui/react/macro";
import type { NotesWidgetFragment } from "../../platform/gql/graphql.ts";
import { Button } from "../../ui/button.tsx";
import type { ViewProperties } from "../../widget-kit/manifest.ts";
import styles from "./notes.module.css";
import { useNote } from "./use-note.ts";

const Notes = ({ widget: { notes } }: ViewProperties<NotesWidgetFragment>) =>
  notes ? <Notebook key={notes.key} note={notes} /> : null;

const Notebook = ({ note }: { note: NonNullable<NotesWidgetFragment["notes"]> }) => {
  const { t } = useLingui();
  const { body, state, write, save } = useNote(note);
  return (
    <div className={styles.notebook}>
      <textarea
        className={styles.text}
        aria-label={t`My notes`}
        placeholder={t`Write here. Only you read it.`}
        value={body}
        maxLength={10_000}
        onChange={(event) => write(event.target.value)}
        onBlur={() => state === "writing" && void save()}
      />
      <output className={styles.state}>
        {state === "saving" && <Trans>Saving…</Trans>}
        {state === "saved" && body !== "" && <Trans>Saved</Trans>}
        {state === "conflict" && <Trans>You had written elsewhere too: both texts are here.</Trans>}
        {state === "failed" && <Trans>Not saved yet.</Trans>}
      </output>
      {state === "failed" && (
        <Button onClick={() => void save()}>
          <Trans>Try again</Trans>
        </Button>
      )}
    </div>
  );
};

export default Notes;
