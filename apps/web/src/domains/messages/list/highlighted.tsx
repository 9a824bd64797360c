import { highlight } from "./highlight.ts";
import styles from "./highlighted.module.css";

/** A text with the words of a search marked. */
export const Highlighted = ({ text, search }: { text: string; search: string }) =>
  highlight(text, search).map(({ text: words, found, at }) =>
    found ? (
      <mark key={at} className={styles.mark}>
        {words}
      </mark>
    ) : (
      words
    ),
  );
