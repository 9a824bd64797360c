import type { RichText } from "@preau/rich-text/document";

/** A news item as it is being written. */
export interface Content {
  title: string;
  body: RichText | null;
  /** The last day on which it is read, `yyyy-mm-dd`; empty for no end. */
  until: string;
}

export const emptyContent: Content = { title: "", body: null, until: "" };

/** The end of a day, where the writer is. */
const endOfDay = (day: string) => (day === "" ? null : new Date(`${day}T23:59:59`).toISOString());

/** What is sent of it. */
export const inputOf = ({ title, body, until }: Content) => ({
  title,
  body: body ?? { type: "doc", content: [] },
  expiresAt: endOfDay(until),
});
