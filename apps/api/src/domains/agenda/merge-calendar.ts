import { createHash } from "node:crypto";

import { v7 as uuidv7 } from "uuid";

import type { ReadCalendar } from "./icalendar/read-calendar.ts";
import type { ReadEvent } from "./icalendar/read-event.ts";

/** What is known of an event of a calendar that was brought in before. */
export interface KnownEvent {
  id: string;
  uid: string;
  replacesAt: Date | null;
  title: string;
  place: string;
  startsAt: Date;
  recurring: boolean;
  /** Of its last time. */
  lastEndsAt: Date;
  contentHash: string | null;
  vanished: boolean;
}

/** An event as it shall be kept, under the id of the one that it was. */
export interface KeptEvent {
  id: string;
  event: ReadEvent;
  contentHash: string;
}

export interface Merge {
  added: KeptEvent[];
  changed: KeptEvent[];
  /** The same under another name: some programmes name everything anew each time. */
  renamed: KeptEvent[];
  unchanged: number;
  /** To come, and no longer there. What is over stays: many tell only what is to come. */
  gone: KnownEvent[];
}

/** What another state of a calendar changes of what is known of it. */
export function mergeCalendar(
  known: readonly KnownEvent[],
  { events, unread }: Pick<ReadCalendar, "events" | "unread">,
  now: Date,
): Merge {
  const merge: Merge = { added: [], changed: [], renamed: [], unchanged: 0, gone: [] };
  const left = new Set(known);
  const take = (one: KnownEvent | undefined, event: ReadEvent): boolean => {
    if (one === undefined || !left.delete(one)) return false;
    const kept = { id: one.id, event, contentHash: contentHashOf(event) };
    if (kept.contentHash !== one.contentHash || one.vanished) merge.changed.push(kept);
    else {
      merge.unchanged++;
      if (one.uid !== event.uid) merge.renamed.push(kept);
    }
    return true;
  };
  const byName = new Map(known.map((one) => [nameOf(one), one]));
  const unnamed = events.filter((event) => !take(byName.get(nameOf(event)), event));
  const byContent = new Map([...left].map((one) => [likenessOf(one), one]));
  for (const event of unnamed) {
    if (!take(byContent.get(likenessOf(event)), event))
      merge.added.push({ id: uuidv7(), event, contentHash: contentHashOf(event) });
  }
  // What stands there and could not be read stays as it was; without a name it could be any.
  const isThere = ({ uid }: KnownEvent): boolean => unread.has(uid) || unread.has("");
  merge.gone = [...left].filter((one) => !one.vanished && one.lastEndsAt > now && !isThere(one));
  return merge;
}

type Named = Pick<KnownEvent, "uid" | "replacesAt">;
const nameOf = ({ uid, replacesAt }: Named): string => `${replacesAt?.getTime() ?? ""} ${uid}`;

type Alike = Pick<KnownEvent, "title" | "place" | "startsAt" | "replacesAt">;
const likenessOf = ({ title, place, startsAt, replacesAt }: Alike): string =>
  JSON.stringify([title, place, startsAt, replacesAt]);

/** All that is shown of an event, and when; not its name, nor the line at which it stands. */
function contentHashOf(event: ReadEvent): string {
  const { title, place, description, state, replacesAt, startsAt, endsAt, firstDay, lastDay } = event;
  const { zone, rule, excluded, extra } = event;
  const shown = [title, place, description, state, replacesAt, startsAt, endsAt, firstDay, lastDay];
  return createHash("sha256")
    .update(JSON.stringify([...shown, zone.name, zone.rules, rule, excluded, extra]))
    .digest("hex");
}
