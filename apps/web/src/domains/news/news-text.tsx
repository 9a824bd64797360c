import type { Body } from "./news-body.ts";
import styles from "./news-text.module.css";

/** The paragraphs of a news item. What the API keeps has no HTML in it, and none is made of it. */
export const NewsText = ({ body }: { body: Body }) => (
  <div className={styles.text}>
    {body.content.map((paragraph, index) => (
      <p key={`${index} ${paragraph.content?.[0]?.text.slice(0, 20) ?? ""}`}>
        {(paragraph.content ?? []).map((part, place) => {
          const link = part.marks?.find((mark) => mark.type === "link")?.attrs?.href;
          const bold = part.marks?.some((mark) => mark.type === "bold");
          const words = bold ? <strong>{part.text}</strong> : part.text;
          const key = `${place} ${part.text.slice(0, 20)}`;
          return link && /^(https:|mailto:|tel:)/.test(link) ? (
            <a key={key} href={link} rel="noreferrer">
              {words}
            </a>
          ) : (
            <span key={key}>{words}</span>
          );
        })}
      </p>
    ))}
  </div>
);
