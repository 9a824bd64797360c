import { useLingui } from "@lingui/react/macro";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { type Repeats, withFirstDay, withFrom } from "./draft.ts";
import type { FieldsProperties } from "./event-fields.tsx";
import styles from "./event-form.module.css";

/** From when to when, by the clocks of the school. */
export const TimeFields = ({ draft, problem, onChange }: FieldsProperties) => {
  const { t } = useLingui();
  const badStart = problem === "firstDay" ? t`Say when it begins.` : undefined;
  const badEnd = problem === "end" ? t`It has to end after it begins, within a month.` : undefined;
  return (
    <>
      <Checkbox
        label={t`All day`}
        checked={draft.allDay}
        onChange={(event) => onChange({ ...draft, allDay: event.target.checked })}
      />
      <div className={styles.times}>
        <TextField
          label={draft.allDay ? t`First day` : t`Begins on`}
          type="date"
          value={draft.firstDay}
          error={badStart}
          onChange={(event) => onChange(withFirstDay(draft, event.target.value))}
        />
        {!draft.allDay && (
          <TextField
            label={t({ message: "at", context: "hour at which it begins" })}
            aria-label={t`Begins at`}
            type="time"
            value={draft.from}
            onChange={(event) => onChange(withFrom(draft, event.target.value))}
          />
        )}
        <TextField
          label={draft.allDay ? t`Last day` : t`Ends on`}
          type="date"
          value={draft.lastDay}
          min={draft.firstDay}
          error={badEnd}
          onChange={(event) => onChange({ ...draft, lastDay: event.target.value })}
        />
        {!draft.allDay && (
          <TextField
            label={t({ message: "at", context: "hour at which it ends" })}
            aria-label={t`Ends at`}
            type="time"
            value={draft.to}
            onChange={(event) => onChange({ ...draft, to: event.target.value })}
          />
        )}
      </div>
    </>
  );
};

/** Whether it comes again, and until when. */
export const RepeatFields = ({ draft, problem, onChange }: FieldsProperties) => {
  const { t } = useLingui();
  const choices: { value: Repeats; label: string }[] = [
    { value: "no", label: t`Once` },
    { value: "daily", label: t`Every day` },
    { value: "weekly", label: t`Every week` },
    { value: "fortnight", label: t`Every two weeks` },
    { value: "monthly", label: t`Every month` },
    { value: "yearly", label: t`Every year` },
    ...(draft.repeats === "kept" ? [{ value: "kept" as const, label: t`As until now` }] : []),
  ];
  return (
    <div className={styles.times}>
      <Select
        label={t`Repeats`}
        value={draft.repeats}
        options={choices}
        onChange={(repeats) => onChange({ ...draft, repeats })}
      />
      {draft.repeats !== "no" && draft.repeats !== "kept" && (
        <TextField
          label={t`Until`}
          hint={t`Empty: it goes on.`}
          type="date"
          value={draft.until}
          min={draft.firstDay}
          error={problem === "until" ? t`Choose a day after it begins.` : undefined}
          onChange={(event) => onChange({ ...draft, until: event.target.value })}
        />
      )}
    </div>
  );
};
