import type { RichText } from "@preau/rich-text/document";

/** A news item as it is being written. */
export interface Content {
  title: string;
  body: RichText | null;
  /** The last day on which it is read, `yyyy-mm-dd`; empty for no end. */
  until: string;
  /** In whose official name; empty for nobody's. */
  signedBy: string;
  isPinned: boolean;
  takesComments: boolean;
}

export const emptyContent: Content = {
  title: "",
  body: null,
  until: "",
  signedBy: "",
  isPinned: false,
  takesComments: false,
};

/** The end of a day, where the writer is. */
const endOfDay = (day: string) => (day === "" ? null : new Date(`${day}T23:59:59`).toISOString());

/** What is sent of it to those who publish. */
export const proposalInputOf = ({ title, body, until, signedBy, takesComments }: Content) => ({
  title,
  body: body ?? { type: "doc", content: [] },
  expiresAt: endOfDay(until),
  signedBy: signedBy.trim() === "" ? null : signedBy,
  takesComments,
});

/** What is sent of it. */
export const inputOf = (content: Content) => ({ ...proposalInputOf(content), pinned: content.isPinned });
