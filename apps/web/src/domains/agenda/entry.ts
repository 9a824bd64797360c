import type { AgendaEventQuery, AgendaQuery } from "../../platform/gql/graphql.ts";

/** Something that takes place once, as the agenda's pages know it. */
export type Entry = AgendaQuery["viewer"]["agenda"][number];

/** What a line tells of it. */
export interface ShownEntry {
  id: string;
  title: string;
  place: string;
  state: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  moved: boolean;
  startsAt: string;
  endsAt: string;
  allDay: boolean;
  calendar: { id: string; kind: string; placeName: string | null; timeZone: string; viewerCanWrite: boolean };
  children: readonly { id: string; givenName: string }[];
}

/** The event behind it, as it was written. */
export type AgendaEvent = NonNullable<AgendaEventQuery["agendaEvent"]>;
