import { Trans } from "@lingui/react/macro";
import type { FormEvent, Ref } from "react";
import type { SettingsWords } from "../../../widget-kit/settings-words.ts";
import type { Problems } from "./check-settings.ts";
import { type Choices, SettingField } from "./setting-field.tsx";
import styles from "./settings-form.module.css";
import { kindOfField, type SettingSchema, type Values } from "./settings-schema.ts";

interface Properties {
  id: string;
  ref: Ref<HTMLFormElement>;
  schema: SettingSchema;
  words: SettingsWords;
  values: Values;
  problems: Problems;
  choices: Choices;
  onChange: (values: Values) => void;
  onSubmit: () => void;
}

/** The form of a kind, drawn from its schema, in the order and the words of its folder. */
export const SettingsForm = ({
  id,
  ref,
  schema,
  words,
  values,
  problems,
  choices,
  onChange,
  onSubmit,
}: Properties) => {
  const fields = Object.entries(words).flatMap(([name, one]) => {
    const fieldSchema = schema.properties?.[name];
    return fieldSchema && isOfUse(fieldSchema, values[name], choices)
      ? [{ name, words: one, schema: fieldSchema }]
      : [];
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form id={id} ref={ref} className={styles.form} noValidate onSubmit={submit}>
      {fields.length === 0 && (
        <p>
          <Trans>There is nothing to choose here yet.</Trans>
        </p>
      )}
      {fields.map((field) => (
        <SettingField
          key={field.name}
          path={field.name}
          schema={field.schema}
          words={field.words}
          value={values[field.name]}
          problems={problems}
          choices={choices}
          onChange={(value) => onChange({ ...values, [field.name]: value })}
        />
      ))}
    </form>
  );
};

/** Who has one child has not to choose between children; what was chosen once can still be opened again. */
const isOfUse = (schema: SettingSchema, value: unknown, choices: Choices) => {
  const kind = kindOfField(schema);
  if (kind === "child" || kind === "establishment") return choices[kind].length > 1 || value !== undefined;
  return kind !== null;
};
