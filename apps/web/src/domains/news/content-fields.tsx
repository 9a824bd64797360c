import { useLingui } from "@lingui/react/macro";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";

export interface Content {
  title: string;
  text: string;
  /** The last day on which it is read, `yyyy-mm-dd`; empty for no end. */
  until: string;
}

interface Properties {
  content: Content;
  /** The field that the API refused. */
  problem: string | null;
  onChange: (content: Content) => void;
}

/** What a news item says, and until when. */
export const ContentFields = ({ content, problem, onChange }: Properties) => {
  const { t } = useLingui();
  return (
    <>
      <TextField
        label={t`Title`}
        value={content.title}
        maxLength={150}
        error={problem === "title" ? t`Give it a title, of 150 characters at most.` : undefined}
        onChange={(event) => onChange({ ...content, title: event.target.value })}
      />
      <TextArea
        label={t`Text`}
        hint={t`An empty line begins a paragraph. Addresses that begin with https:// become links.`}
        rows={8}
        value={content.text}
        error={problem?.startsWith("body") ? t`Write some text.` : undefined}
        onChange={(event) => onChange({ ...content, text: event.target.value })}
      />
      <TextField
        label={t`Last day`}
        hint={t`Empty: it stays until you withdraw it.`}
        type="date"
        value={content.until}
        error={problem === "expiresAt" ? t`Choose a day to come.` : undefined}
        onChange={(event) => onChange({ ...content, until: event.target.value })}
      />
    </>
  );
};

/** The end of a day, where the writer is. */
export const endOfDay = (day: string) => (day === "" ? null : new Date(`${day}T23:59:59`).toISOString());
