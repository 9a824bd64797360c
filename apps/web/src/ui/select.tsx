import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Field, type FieldWords } from "./field.tsx";
import fieldStyles from "./field.module.css";
import styles from "./select.module.css";

interface Properties<Value extends string> extends FieldWords {
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  /** Instead of the first option, when nothing is chosen yet. */
  placeholder?: ReactNode;
  disabled?: boolean;
}

/** The system's own list: the best there is on a phone, and it weighs nothing. */
export const Select = <Value extends string>({
  label,
  hint,
  error,
  value,
  options,
  onChange,
  placeholder,
  disabled,
}: Properties<Value>) => (
  <Field label={label} hint={hint} error={error}>
    {(attributes) => (
      <div className={styles.line}>
        <select
          {...attributes}
          className={classNames(fieldStyles.control, styles.select)}
          value={value}
          disabled={disabled}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen !== undefined) onChange(chosen.value);
          }}
        >
          {placeholder && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown className={styles.arrow} aria-hidden="true" />
      </div>
    )}
  </Field>
);
