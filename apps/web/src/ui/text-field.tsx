import type { InputHTMLAttributes, Ref } from "react";
import { classNames } from "./class-names.ts";
import { Field, type FieldWords } from "./field.tsx";
import styles from "./field.module.css";

interface Properties extends FieldWords, Omit<InputHTMLAttributes<HTMLInputElement>, "id"> {
  ref?: Ref<HTMLInputElement>;
}

export const TextField = ({ label, hint, error, className, ...rest }: Properties) => (
  <Field label={label} hint={hint} error={error}>
    {(attributes) => (
      <input type="text" {...rest} {...attributes} className={classNames(styles.control, className)} />
    )}
  </Field>
);
