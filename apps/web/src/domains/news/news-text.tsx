import type { Body, Text } from "./news-body.ts";
import styles from "./news-text.module.css";

/** Parts of a text have no name but their place, which does not change while one reads. */
const placed = <Part,>(parts: readonly Part[]) => parts.map((part, place) => ({ part, place }));

/** The paragraphs of a news item. What the API keeps has no HTML in it, and none is made of it. */
export const NewsText = ({ body }: { body: Body }) => (
  <div className={styles.text}>
    {placed(body.content).map(({ part, place }) => (
      <p key={place}>
        {placed(part.content ?? []).map((words) => (
          <Words key={words.place} part={words.part} />
        ))}
      </p>
    ))}
  </div>
);

const Words = ({ part: { text, marks } }: { part: Text }) => {
  const link = marks?.find((mark) => mark.type === "link")?.attrs?.href;
  const words = marks?.some((mark) => mark.type === "bold") ? <strong>{text}</strong> : text;
  if (link === undefined || !/^(https:|mailto:|tel:)/.test(link)) return words;
  return (
    <a href={link} rel="noreferrer">
      {words}
    </a>
  );
};
