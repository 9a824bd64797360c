import type { RoleName } from "../directory/role.ts";
import type { DemonstrationText } from "./demonstration-news-text.ts";

/** A news item of the demonstration, as its writer thinks of it. */
export interface DemonstrationNews {
  key: string;
  place: "college" | "lycee" | "university" | "academy" | "department";
  /** Hours since it was published; negative while it waits. */
  ago: number;
  title: string;
  text: DemonstrationText;
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
