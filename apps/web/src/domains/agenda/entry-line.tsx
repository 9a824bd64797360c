import type { ReactNode } from "react";
import { Badge } from "../../ui/badge.tsx";
import { hueOf } from "../../ui/hue.ts";
import { Line } from "../../ui/line-list.tsx";
import { EntryHours } from "./entry-hours.tsx";
import { EntryState } from "./entry-state.tsx";
import { hueOfEntry, whereOf } from "./entry-words.ts";
import type { ShownEntry } from "./entry.ts";
import styles from "./entry-line.module.css";

interface Properties {
  entry: ShownEntry;
  /** Under it, where there is room. */
  description?: string;
  /** Opens what more there is to know of it. */
  onOpen?: () => void;
}

/** Its hours, what it is and where; for a parent, whom of the children it concerns. */
export const EntryLine = ({ entry, description, onOpen }: Properties) => {
  const { title, children } = entry;
  const where = whereOf(entry);
  return (
    <Line
      start={<EntryHours entry={entry} />}
      hue={hueOfEntry(entry)}
      title={
        <>
          <Words title={title} cancelled={entry.state === "CANCELLED"} {...(onOpen && { onOpen })} />{" "}
          <EntryState entry={entry} />
        </>
      }
      note={
        (where || description) && (
          <>
            {where && <p>{where}</p>}
            {description && <p className={styles.description}>{description}</p>}
          </>
        )
      }
      end={
        children.length > 0 && (
          <span className={styles.children}>
            {children.map(({ id, givenName }) => (
              <Badge key={id} tone={hueOf(id)}>
                {givenName}
              </Badge>
            ))}
          </span>
        )
      }
    />
  );
};

const Words = ({ title, cancelled, onOpen }: { title: string; cancelled: boolean; onOpen?: () => void }) => {
  const words: ReactNode = cancelled ? <s>{title}</s> : title;
  if (!onOpen) return words;
  return (
    <button type="button" className={styles.title} onClick={onOpen}>
      {words}
    </button>
  );
};
