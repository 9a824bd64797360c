import { useLingui } from "@lingui/react/macro";
import type { EventCategory } from "../../platform/gql/graphql.ts";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { Draft } from "./draft.ts";
import type { ProblemField } from "./draft-problems.ts";

export interface FieldsProperties {
  draft: Draft;
  problem: ProblemField | undefined;
  onChange: (draft: Draft) => void;
}

/** What it is, and where. */
export const WhatFields = ({ draft, problem, onChange }: FieldsProperties) => {
  const { t } = useLingui();
  return (
    <>
      <TextField
        label={t`Title`}
        name="title"
        value={draft.title}
        maxLength={200}
        error={problem === "title" ? t`Write what it is, in 200 characters at most.` : undefined}
        onChange={(event) => onChange({ ...draft, title: event.target.value })}
      />
      <TextField
        label={t`Place`}
        name="place"
        value={draft.place}
        maxLength={200}
        error={problem === "place" ? t`This has 200 characters at most.` : undefined}
        onChange={(event) => onChange({ ...draft, place: event.target.value })}
      />
    </>
  );
};

/** Its kind, and what else there is to know. */
export const MoreFields = ({ draft, problem, onChange }: FieldsProperties) => {
  const { t } = useLingui();
  const categories: Record<EventCategory, string> = {
    LESSON: t`Lesson`,
    EXAM: t`Test or examination`,
    MEETING: t`Meeting`,
    TRIP: t`Outing`,
    OTHER: t({ message: "Other", context: "kind of event" }),
  };
  return (
    <>
      <Select
        label={t`Kind`}
        value={draft.category}
        options={(Object.keys(categories) as EventCategory[]).map((value) => ({
          value,
          label: categories[value],
        }))}
        onChange={(category) => onChange({ ...draft, category })}
      />
      <TextArea
        label={t`Description`}
        rows={4}
        value={draft.description}
        maxLength={5000}
        error={problem === "description" ? t`This has 5,000 characters at most.` : undefined}
        onChange={(event) => onChange({ ...draft, description: event.target.value })}
      />
    </>
  );
};
