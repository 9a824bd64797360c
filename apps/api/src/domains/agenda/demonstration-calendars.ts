import { zoneNamed } from "../../platform/clock/zones.ts";
import type { DemonstrationTools } from "../demonstration/demonstration-part.ts";
import { demonstrationId } from "../demonstration/demonstration-rows.ts";
import type { EventCategoryName, EventStateName } from "./event-kinds.ts";
import { occurrencesOf } from "./icalendar/occurrences.ts";
import { occurrenceWindow } from "./event-occurrences.service.ts";

type Columns = Readonly<Record<string, string | null>>;

/** An event as its row says it. */
export interface EventRow {
  key: string;
  calendarId: string;
  audienceId: string | null;
  authorId?: string;
  title: string;
  place?: string | undefined;
  description?: string | undefined;
  category?: EventCategoryName | undefined;
  state?: EventStateName | undefined;
  /** On the wall of the school. */
  startsAt: number;
  endsAt: number;
  firstDay?: string;
  lastDay?: string;
  rule?: string;
  excluded?: readonly number[];
  replaces?: { of: string; at: number };
}

export const paris = zoneNamed("Europe/Paris")!;

/** Writes calendars, audiences and events of the demonstration. */
export class DemonstrationCalendars {
  readonly #known = new Set<string>();
  readonly #tools: DemonstrationTools;

  constructor(tools: DemonstrationTools) {
    this.#tools = tools;
  }

  /** The calendar in which a place writes here; made once. */
  calendar(kind: string, place: Columns, terms: readonly object[]): string {
    const key = `calendar ${kind} ${Object.values(place).join(" ")}`;
    return this.#once(key, (id) =>
      this.#tools.rows.add("calendar", {
        id,
        kind,
        ...place,
        source: "OWN",
        name: "",
        audience_id: kind === "PERSON" ? null : this.audience(key, terms),
        created_at: this.#tools.now,
      }),
    );
  }

  audience(key: string, terms: readonly object[]): string {
    return this.#once(`audience ${key}`, (id) => {
      this.#tools.rows.add("audience", { id, created_at: this.#tools.now });
      for (const [position, term] of terms.entries())
        this.#tools.rows.add("audience_term", { audience_id: id, position, ...term });
    });
  }

  event(event: EventRow): string {
    const { now, rows } = this.#tools;
    const id = demonstrationId(`event ${event.key}`);
    const { firstDay = null, lastDay = null, rule = null, replaces } = event;
    const replacesAt = replaces ? paris.toInstant(replaces.at) : null;
    const schedule = {
      startsAt: paris.toInstant(event.startsAt),
      endsAt: paris.toInstant(event.endsAt),
      firstDay,
      lastDay,
      zone: paris,
      rule,
      excluded: (event.excluded ?? []).map((wall) => paris.toInstant(wall)),
      extra: [],
    };
    rows.add("event", {
      id,
      calendar_id: event.calendarId,
      uid: replaces?.of ?? id,
      recurrence_of: replaces?.of ?? null,
      replaces_at: replacesAt,
      audience_id: event.audienceId,
      author_id: event.authorId ?? null,
      title: event.title,
      place: event.place ?? "",
      description: event.description ?? "",
      category: event.category ?? "OTHER",
      state: event.state ?? "CONFIRMED",
      starts_at: schedule.startsAt,
      ends_at: schedule.endsAt,
      first_day: firstDay,
      last_day: lastDay,
      time_zone: paris.name,
      rule,
      excluded: replaces ? [] : schedule.excluded,
      extra: [],
      version: 1,
      updated_at: now,
    });
    for (const one of occurrencesOf(schedule, occurrenceWindow(now)).occurrences)
      rows.add("event_occurrence", {
        event_id: id,
        calendar_id: event.calendarId,
        original_at: replacesAt ?? one.originalAt,
        starts_at: one.startsAt,
        ends_at: one.endsAt,
        first_day: one.firstDay,
        last_day: one.lastDay,
      });
    return id;
  }

  #once(key: string, write: (id: string) => void): string {
    const id = demonstrationId(key);
    if (!this.#known.has(key)) {
      this.#known.add(key);
      write(id);
    }
    return id;
  }
}
