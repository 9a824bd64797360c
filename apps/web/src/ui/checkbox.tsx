import { Check } from "lucide-react";
import { useId, type InputHTMLAttributes, type ReactNode } from "react";
import styles from "./checkbox.module.css";

interface Properties extends Omit<InputHTMLAttributes<HTMLInputElement>, "id" | "type"> {
  label: ReactNode;
  hint?: ReactNode;
}

export const Checkbox = ({ label, hint, ...rest }: Properties) => {
  const id = useId();
  return (
    <div className={styles.line}>
      <span className={styles.box}>
        <input
          {...rest}
          id={id}
          type="checkbox"
          className={styles.input}
          aria-describedby={hint ? `${id}-hint` : undefined}
        />
        <Check className={styles.mark} aria-hidden="true" />
      </span>
      <div>
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
        {hint && (
          <p className={styles.hint} id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
};
