import { useLingui } from "@lingui/react/macro";
import type { NoticeWants } from "../../platform/gql/graphql.ts";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { DraftAnswer } from "./draft-answer.ts";

interface Properties {
  notice: { wants: NoticeWants; question?: string | null; choices: readonly string[] };
  draft: DraftAnswer;
  /** The field that the API refused. */
  problem: string | null;
  onChange: (draft: DraftAnswer) => void;
}

/** What a notice asks, to be answered: on the screen by a guardian, or from paper by the school. */
export const AnswerFields = ({
  notice: { wants, question, choices },
  draft,
  problem,
  onChange,
}: Properties) => {
  const { t } = useLingui();
  const isYesNo = wants === "YES_NO";
  return (
    <>
      {problem === "agrees" && <Notice tone="alert">{t`Choose yes or no.`}</Notice>}
      {problem === "answer" && wants === "CHOICE" && <Notice tone="alert">{t`Choose one of these.`}</Notice>}
      {wants === "CHOICE" && (
        <ChoiceGroup
          legend={question ?? ""}
          value={draft.answer}
          choices={choices.map((one) => ({ value: one, label: one }))}
          onChange={(answer) => onChange({ ...draft, answer })}
        />
      )}
      {wants === "TEXT" && (
        <TextField
          label={question ?? ""}
          value={draft.answer}
          maxLength={500}
          error={problem === "answer" ? t`Write from 1 to 500 characters.` : undefined}
          onChange={(event) => onChange({ ...draft, answer: event.target.value })}
        />
      )}
      <ChoiceGroup
        legend={isYesNo ? (question ?? "") : t`Your opinion`}
        value={draft.agrees}
        choices={[
          { value: "yes", label: isYesNo ? t`Yes` : t`Read and approved` },
          { value: "no", label: isYesNo ? t`No` : t`Read, and I disagree` },
        ]}
        onChange={(agrees) => onChange({ ...draft, agrees })}
      />
      <TextArea
        label={t`A word for the school`}
        hint={t`If you wish.`}
        rows={2}
        value={draft.comment}
        maxLength={1000}
        error={problem === "comment" ? t`A word has 1,000 characters at most.` : undefined}
        onChange={(event) => onChange({ ...draft, comment: event.target.value })}
      />
    </>
  );
};
