import { useId, type ReactNode } from "react";
import styles from "./choice-group.module.css";

interface Properties<Value extends string> {
  legend: ReactNode;
  hint?: ReactNode;
  value: Value;
  choices: readonly { value: Value; label: ReactNode }[];
  onChange: (value: Value) => void;
}

/** A few exclusive choices, all in sight. */
export const ChoiceGroup = <Value extends string>({
  legend,
  hint,
  value,
  choices,
  onChange,
}: Properties<Value>) => {
  const id = useId();
  return (
    <fieldset className={styles.group} aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend className={styles.legend}>{legend}</legend>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={styles.choices}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.choice}>
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span className={styles.words}>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
