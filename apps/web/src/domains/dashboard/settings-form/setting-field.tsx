import { useLingui } from "@lingui/react/macro";
import type { SettingWords } from "../../../widget-kit/settings-words.ts";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { Select } from "../../../ui/select.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { Problems } from "./check-settings.ts";
import { ListField } from "./list-field.tsx";
import { useProblemWords } from "./problem-words.ts";
import { kindOfField, type SettingSchema } from "./settings-schema.ts";

export interface Named {
  id: string;
  name: string;
}

/** What somebody may choose by its name. */
export interface Choices {
  child: readonly Named[];
  establishment: readonly Named[];
}

export interface FieldProperties {
  path: string;
  schema: SettingSchema;
  words: SettingWords;
  value: unknown;
  problems: Problems;
  choices: Choices;
  onChange: (value: unknown) => void;
}

/** One setting, asked for as what its schema says it is. */
export const SettingField = (properties: FieldProperties) => {
  const { path, schema, words, value, problems, choices, onChange } = properties;
  const { t } = useLingui();
  const say = useProblemWords();
  const kind = kindOfField(schema);
  const texts = {
    label: t(words.label),
    hint: words.hint && t(words.hint),
    error: say(problems.get(path)),
  };
  const shown = value ?? schema.default;
  const text = {
    ...texts,
    value: typeof shown === "string" ? shown : "",
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  switch (kind) {
    case "text":
      return <TextField {...text} maxLength={schema.maxLength} />;
    case "address":
      return (
        <TextField {...text} inputMode="url" autoCapitalize="none" autoComplete="off" spellCheck={false} />
      );
    case "date":
      return <TextField {...text} type="date" />;
    case "number":
      return (
        <TextField
          {...texts}
          type="number"
          inputMode="numeric"
          min={schema.minimum}
          max={schema.maximum}
          value={typeof shown === "number" && Number.isFinite(shown) ? shown : ""}
          onChange={({ target }) => onChange(target.value === "" ? Number.NaN : Number(target.value))}
        />
      );
    case "switch":
      return (
        <Checkbox
          label={texts.label}
          hint={texts.hint}
          checked={shown === true}
          onChange={({ target }) => onChange(target.checked)}
        />
      );
    case "choice":
      return (
        <Select
          {...texts}
          value={String(shown ?? "")}
          options={(schema.enum ?? []).map((one) => {
            const name = words.choices?.[one];
            return { value: one, label: name ? t(name) : one };
          })}
          onChange={onChange}
        />
      );
    case "child":
    case "establishment":
      return (
        <Select
          {...texts}
          value={String(shown ?? "")}
          options={[
            { value: "", label: t({ message: "All", context: "children or schools" }) },
            ...choices[kind].map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => onChange(id === "" ? undefined : id)}
        />
      );
    case "list":
      return <ListField {...properties} />;
    case null:
      return null;
  }
};
