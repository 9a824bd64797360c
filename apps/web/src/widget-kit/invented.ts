import { ownTimeZone } from "../platform/dates.ts";

const hour = 3_600_000;

/** The school, its teachers and its families are invented, here and for all samples: they know each other. */
export const school = {
  __typename: "Establishment",
  id: "invented-school",
  name: "Collège Berthe-Morisot",
} as const;

export const jade = {
  __typename: "User",
  id: "invented-jade",
  givenName: "Jade",
  displayName: "Jade Fontaine",
  initials: "JF",
} as const;

export const noe = {
  __typename: "User",
  id: "invented-noé",
  givenName: "Noé",
  displayName: "Noé Fontaine",
  initials: "NF",
} as const;

export const headTeacher = {
  __typename: "User",
  id: "invented-teacher",
  displayName: "Mme Carpentier",
} as const;

export const classOfJade = { __typename: "Class", id: "invented-4eD", name: "4eD" } as const;
export const classOfNoe = { __typename: "Class", id: "invented-6eF", name: "6eF" } as const;

export const hoursFrom = (now: Date, hours: number) => new Date(now.getTime() + hours * hour).toISOString();

/** The day on the wall, so many days later: `yyyy-mm-dd`. */
export const dayFrom = (now: Date, days: number) =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: ownTimeZone() }).format(now.getTime() + days * 24 * hour);

/** How many days lie between two of them. */
export const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / (24 * hour));
