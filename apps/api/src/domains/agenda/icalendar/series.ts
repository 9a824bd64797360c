import { alignedTo, contentUid, type ReadEvent, type Reading } from "./read-event.ts";
import { splitSeries } from "./this-and-future.ts";

/** The events of a file, each known to the others of its series. */
export function joined(readings: readonly Reading[]): ReadEvent[] {
  const series = new Map<string, Reading>();
  for (const one of readings)
    if (one.replaces === null && !series.has(one.event.uid)) series.set(one.event.uid, one);
  const aligned = readings.map((one) => alignedWith(series.get(one.event.uid), one));
  // Last, so that what the file says of a time goes before the end of its period.
  const further = aligned.filter((one) => one.replaces === null).flatMap(furtherTimes);
  return splitSeries(distinct([...aligned, ...further]));
}

/** A day without hour, said of an event that has one, is meant at that hour; and the other way round. */
const alignedWith = (series: Reading | undefined, one: Reading): Reading =>
  series && one.replaces
    ? { ...one, event: { ...one.event, replacesAt: alignedTo(series.start, one.replaces) } }
    : one;

/** Further times that end at another hour than the first. */
function furtherTimes({ event, start, periods }: Reading): Reading[] {
  const length = event.endsAt.getTime() - event.startsAt.getTime();
  return periods
    .filter(({ at, until }) => until !== null && until.getTime() - at.getTime() !== length && !start.isDay)
    .map((moment) => {
      const times = { startsAt: moment.at, endsAt: moment.until!, firstDay: null, lastDay: null };
      const alone = { rule: null, excluded: [], extra: [], replacesAt: moment.at };
      const own: ReadEvent = { ...event, ...times, ...alone, sequence: Number.MIN_SAFE_INTEGER };
      return { event: own, start: moment, replaces: moment, andFuture: false, periods: [], left: [] };
    });
}

/** Of what is told twice under one name, the later state; other events that share its name keep their own. */
function distinct(readings: readonly Reading[]): Reading[] {
  const kept = new Map<string, Reading>();
  for (const one of readings) {
    const key = keyOf(one.event);
    const other = kept.get(key)?.event;
    const { event } = one;
    if (!other) kept.set(key, one);
    else if (event.sequence > other.sequence) kept.set(key, one);
    else if (event.sequence === other.sequence && event.replacesAt === null && !isSame(event, other)) {
      const uid = `${event.uid.slice(0, 400).toWellFormed()} ${contentUid(event)}`;
      const named = { ...one, event: { ...event, uid } };
      if (!kept.has(keyOf(named.event))) kept.set(keyOf(named.event), named);
    }
  }
  return [...kept.values()];
}

const keyOf = ({ uid, replacesAt }: ReadEvent): string => `${replacesAt?.toISOString() ?? ""} ${uid}`;

const isSame = (one: ReadEvent, other: ReadEvent): boolean => contentUid(one) === contentUid(other);
