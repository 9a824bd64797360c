import { CombinedGraphQLErrors } from "@apollo/client";
import type { Draft } from "./draft.ts";
import { minuteOf } from "./wall.ts";

/** What cannot be so, by its field; `all` when it is of none. */
export type ProblemField =
  | "title"
  | "place"
  | "description"
  | "firstDay"
  | "end"
  | "until"
  | "version"
  | "all";

/** What a form can tell without asking. */
export const problemOf = (draft: Draft): ProblemField | undefined => {
  const { title, allDay, firstDay, lastDay, from, to, repeats, until } = draft;
  if (title.trim() === "") return "title";
  if (firstDay === "" || (!allDay && from === "")) return "firstDay";
  if (lastDay === "" || lastDay < firstDay) return "end";
  if (!allDay && (to === "" || (lastDay === firstDay && minuteOf(to) < minuteOf(from)))) return "end";
  if (repeats !== "no" && repeats !== "kept" && until !== "" && until < firstDay) return "until";
  return undefined;
};

const fields: Readonly<Record<string, ProblemField>> = {
  "event.title": "title",
  "event.place": "place",
  "event.description": "description",
  "event.startsAt": "firstDay",
  "event.firstDay": "firstDay",
  "event.endsAt": "end",
  "event.lastDay": "end",
  "event.recurrence.until": "until",
  version: "version",
};

/** What the API refused. */
export const problemFrom = (error: unknown): ProblemField => {
  const field = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.["field"] : undefined;
  return (typeof field === "string" && fields[field]) || "all";
};
