import type { RoleName } from "../directory/role.ts";
import type { NewsBody } from "./news-body.ts";

type Part = string | { text: string; bold?: true; href?: string };

/** A news item of the demonstration, as its writer thinks of it. */
export interface DemonstrationNews {
  key: string;
  place: "college" | "lycee" | "university" | "academy" | "department";
  /** Hours since it was published; negative while it waits. */
  ago: number;
  title: string;
  /** Paragraphs. */
  text: (string | Part[])[];
  signedBy?: string;
  /** Only for people who are one of these. */
  roles?: RoleName[];
  /** Only for the classes whose names begin so: their people and the guardians, or those who are one of the roles. */
  classes?: string;
  /** Days after which it is over. */
  lasts?: number;
  /** It was a mistake. */
  withdrawn?: true;
}

/** Tells the day so many days from now, `samedi 28 novembre`; school days are none of a weekend. */
export type DayTeller = (days: number, options?: { on?: "saturday" }) => string;

const day = 86_400_000;
const format = new Intl.DateTimeFormat("fr-FR", {
  weekday: "long",
  day: "numeric",
  month: "long",
  timeZone: "UTC",
});

export function dayTeller(now: Date): DayTeller {
  return (days, { on } = {}) => {
    const date = new Date(now.getTime() + days * day);
    const isWanted = () => (on === "saturday" ? date.getUTCDay() === 6 : ![0, 6].includes(date.getUTCDay()));
    while (!isWanted()) date.setUTCDate(date.getUTCDate() + 1);
    return format.format(date);
  };
}

/** The body of a news item of the demonstration. */
export const bodyOfNews = (text: DemonstrationNews["text"]): NewsBody => ({
  type: "doc",
  content: text.map((paragraph) => ({
    type: "paragraph",
    content: (typeof paragraph === "string" ? [paragraph] : paragraph).map(nodeOf),
  })),
});

type TextNode = NonNullable<NewsBody["content"][number]["content"]>[number];

function nodeOf(part: Part): TextNode {
  if (typeof part === "string") return { type: "text", text: part };
  const marks: NonNullable<TextNode["marks"]> = [
    ...(part.bold ? [{ type: "bold" as const }] : []),
    ...(part.href === undefined ? [] : [{ type: "link" as const, attrs: { href: part.href } }]),
  ];
  return { type: "text", text: part.text, marks };
}
