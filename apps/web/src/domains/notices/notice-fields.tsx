import { useLingui } from "@lingui/react/macro";
import { Checkbox } from "../../ui/checkbox.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { RichTextField } from "../../ui/rich-text/rich-text-field.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { NoticeDraft } from "./notice-draft.ts";
import styles from "./notices.module.css";

interface Properties {
  draft: NoticeDraft;
  /** The field that the API refused. */
  problem: string | null;
  onChange: (draft: NoticeDraft) => void;
}

/** What a notice says and asks, and until when. */
export const NoticeFields = ({ draft, problem, onChange }: Properties) => {
  const { t } = useLingui();
  const set = (change: Partial<NoticeDraft>) => onChange({ ...draft, ...change });
  return (
    <>
      <TextField
        label={t`Title`}
        value={draft.title}
        maxLength={150}
        error={problem === "title" ? t`Give it a title, of 150 characters at most.` : undefined}
        onChange={(event) => set({ title: event.target.value })}
      />
      <RichTextField
        label={t`Text`}
        value={draft.body}
        error={problem?.startsWith("body") ? t`Write some text, of 50,000 characters at most.` : undefined}
        onChange={(body) => set({ body })}
      />
      <TextField
        label={t`In the name of`}
        hint={t`An official name, for instance “School life”. Empty: your own name.`}
        value={draft.signedBy}
        maxLength={80}
        onChange={(event) => set({ signedBy: event.target.value })}
      />
      <Select
        label={t`What families answer`}
        value={draft.wants}
        options={[
          { value: "ACKNOWLEDGEMENT", label: t`Read and approved` },
          { value: "YES_NO", label: t`Yes or no` },
          { value: "CHOICE", label: t`One of several choices` },
          { value: "TEXT", label: t`A short text` },
        ]}
        onChange={(wants) => set({ wants })}
      />
      {draft.wants !== "ACKNOWLEDGEMENT" && (
        <TextField
          label={t`Question`}
          hint={t`For instance: “Do you allow your child to take part in the outing?”`}
          value={draft.question}
          maxLength={200}
          error={problem === "question" ? t`Ask a question, of 200 characters at most.` : undefined}
          onChange={(event) => set({ question: event.target.value })}
        />
      )}
      {draft.wants === "CHOICE" && (
        <TextArea
          label={t`Choices`}
          hint={t`One a line, from 2 to 10.`}
          rows={4}
          value={draft.choices}
          error={problem === "choices" ? t`Give from 2 to 10 different choices, one a line.` : undefined}
          onChange={(event) => set({ choices: event.target.value })}
        />
      )}
      <ChoiceGroup
        legend={t`Who signs`}
        hint={t`Where there are two guardians, neither sees what the other answered.`}
        value={draft.signers}
        choices={[
          { value: "ONE", label: t`One guardian is enough` },
          { value: "EACH", label: t`Each guardian` },
        ]}
        onChange={(signers) => set({ signers })}
      />
      <div className={styles.days}>
        <TextField
          label={t`Answer asked by`}
          type="date"
          value={draft.dueOn}
          error={problem === "dueOn" ? t`Choose today, or a day to come.` : undefined}
          onChange={(event) => set({ dueOn: event.target.value })}
        />
        <TextField
          label={t`Last day for answers`}
          hint={t`Empty: until you close it.`}
          type="date"
          value={draft.closesOn}
          error={problem === "closesOn" ? t`Choose a day that is not before the other one.` : undefined}
          onChange={(event) => set({ closesOn: event.target.value })}
        />
      </div>
      {draft.dueOn !== "" && (
        <Checkbox
          label={t`Remind two days before those who have not answered`}
          checked={draft.reminds}
          onChange={(event) => set({ reminds: event.target.checked })}
        />
      )}
    </>
  );
};
