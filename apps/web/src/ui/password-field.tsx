import { useLingui } from "@lingui/react/macro";
import { Eye, EyeOff } from "lucide-react";
import { useState, type InputHTMLAttributes } from "react";
import { classNames } from "./class-names.ts";
import { Field, type FieldWords } from "./field.tsx";
import fieldStyles from "./field.module.css";
import { IconButton } from "./icon-button.tsx";
import styles from "./password-field.module.css";

type Properties = FieldWords & Omit<InputHTMLAttributes<HTMLInputElement>, "id" | "type">;

export const PasswordField = ({ label, hint, error, ...rest }: Properties) => {
  const { t } = useLingui();
  const [shown, setShown] = useState(false);
  return (
    <Field label={label} hint={hint} error={error}>
      {(attributes) => (
        <div className={styles.line}>
          <input
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            {...rest}
            {...attributes}
            type={shown ? "text" : "password"}
            className={classNames(fieldStyles.control, styles.input)}
          />
          <IconButton
            className={styles.show}
            label={shown ? t`Hide the password` : t`Show the password`}
            icon={shown ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
            onClick={() => setShown(!shown)}
          />
        </div>
      )}
    </Field>
  );
};
