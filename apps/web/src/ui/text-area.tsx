import type { Ref, TextareaHTMLAttributes } from "react";
import { Field, type FieldWords } from "./field.tsx";
import styles from "./field.module.css";

interface Properties extends FieldWords, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "id"> {
  ref?: Ref<HTMLTextAreaElement>;
}

export const TextArea = ({ label, hint, error, ...rest }: Properties) => (
  <Field label={label} hint={hint} error={error}>
    {(attributes) => <textarea rows={4} {...rest} {...attributes} className={styles.control} />}
  </Field>
);
