import { Search } from "lucide-react";
import { useId, type InputHTMLAttributes, type Ref } from "react";
import { classNames } from "./class-names.ts";
import fieldStyles from "./field.module.css";
import styles from "./search-field.module.css";
import { VisuallyHidden } from "./visually-hidden.tsx";

interface Properties extends Omit<InputHTMLAttributes<HTMLInputElement>, "id" | "type" | "placeholder"> {
  /** What is searched: read aloud, and shown inside while it is empty. */
  label: string;
  ref?: Ref<HTMLInputElement>;
}

export const SearchField = ({ label, ...rest }: Properties) => {
  const id = useId();
  return (
    <div className={styles.line}>
      <label htmlFor={id}>
        <VisuallyHidden>{label}</VisuallyHidden>
      </label>
      <Search className={styles.glass} aria-hidden="true" />
      <input
        autoComplete="off"
        enterKeyHint="search"
        {...rest}
        id={id}
        type="search"
        placeholder={label}
        className={classNames(fieldStyles.control, styles.input)}
      />
    </div>
  );
};
