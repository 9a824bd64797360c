import { createHash } from "node:crypto";

import type { DataSource, EntityManager } from "typeorm";

import type { Secrets } from "../../platform/secrets/secrets.ts";
import { journal } from "../audit/audit.service.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { createCalendar } from "./agenda-audience.ts";
import { applyCalendar } from "./apply-calendar.service.ts";
import type { CalendarImport } from "./calendar.type.ts";
import type { SubscribeCalendarInput } from "./calendars.input.ts";
import {
  addressForCalendar,
  calendarName,
  imported,
  refused,
  writableCalendar,
} from "./calendars.service.ts";
import {
  calendarAddress,
  type FetchCalendar,
  type FetchedCalendar,
  type KnownAnswer,
} from "./fetch-calendar.ts";
import type { Problem } from "./icalendar/problems.ts";
import { readBounded } from "./read-bounded.ts";
import { seal, sealingKey, unseal } from "./sealed-address.ts";

const hour = 3_600_000;
const nothing: KnownAnswer = { etag: null, lastModified: null };

/** Fetches a calendar at once, and then again every hour. What cannot be read now is not kept. */
export async function subscribeCalendar(
  context: ViewerContext,
  viewer: Viewer,
  input: SubscribeCalendarInput,
  fetchCalendar: FetchCalendar,
): Promise<CalendarImport> {
  const place = await addressForCalendar(context, viewer, input.audience ?? {});
  const address = calendarAddress(input.address);
  if (address === null) return refused({ code: "REFUSED_ADDRESS", line: null });
  const answer = await fetchCalendar(address, nothing);
  if (!("fetched" in answer))
    return refused("problem" in answer ? answer.problem : { code: "BAD_ANSWER", line: null });
  const reading = readBounded(answer.fetched.bytes, context.now);
  if ("refusal" in reading) return refused(reading.refusal);
  const { calendar } = reading;
  const done = await context.database.transaction(async (manager) => {
    const name = calendarName(input.name, calendar.name || new URL(address).host);
    const id = await createCalendar(manager, context, viewer, { address: place, source: "ADDRESS", name });
    await manager.query(
      `insert into calendar_subscription (calendar_id, sealed_address, sealed_with, content_hash, etag, last_modified,
        tried_at, fetched_at, next_at) values ($1, $2, $3, $4, $5, $6, $7, $7, $8)`,
      [
        id,
        seal(context.secrets, address),
        sealingKey,
        ...answerOf(answer.fetched),
        context.now,
        nextAfter(context.now),
      ],
    );
    const applied = await applyCalendar(manager, id, calendar, context.now);
    await journal(manager, context.now, {
      action: "agenda.subscribe",
      establishmentId: place.place.establishmentId,
      actorId: viewer.id,
      subjectId: id,
      requestId: context.requestId,
    });
    return { id, applied };
  });
  return imported(await writableCalendar(context, viewer, done.id), calendar, done.applied!);
}

const nextAfter = (now: Date): Date => new Date(now.getTime() + hour);
const hashOf = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();
const answerOf = ({ bytes, etag, lastModified }: FetchedCalendar) => [hashOf(bytes), etag, lastModified];

interface Due extends KnownAnswer {
  calendarId: string;
  sealedAddress: Buffer;
  sealedWith: string;
  contentHash: Buffer | null;
}

interface Tools {
  database: DataSource;
  secrets: Secrets;
  fetchCalendar: FetchCalendar;
  log(message: string, error: unknown): void;
}

/** Fetches the calendars whose hour has come, so many at a time; answers how many there were. */
export async function refreshCalendars(tools: Tools, now: Date, most = 50): Promise<number> {
  // Claimed first: of two processes that look, one fetches.
  const [due] = (await tools.database.query(
    `update calendar_subscription f set next_at = $2, tried_at = $1 where f.calendar_id in (
      select s.calendar_id from calendar_subscription s join calendar c on c.id = s.calendar_id
        left join "user" u on u.id = c.user_id
      where s.next_at <= $1 and (u.id is null or u.status = 'ACTIVE')
      order by s.next_at limit $3 for update of s skip locked)
    returning f.calendar_id as "calendarId", f.sealed_address as "sealedAddress", f.sealed_with as "sealedWith",
      f.content_hash as "contentHash", f.etag, f.last_modified as "lastModified"`,
    [now, nextAfter(now), most],
  )) as [Due[], number];
  for (const one of due) {
    try {
      await refresh(tools, one, now);
    } catch (error) {
      // One that breaks keeps no other from being fetched; its own hour comes again, and whoever brought it in is told.
      tools.log("A calendar could not be brought up to date", error);
      await tellProblem(tools.database, one.calendarId, { code: "BAD_ANSWER", line: null });
    }
  }
  return due.length;
}

async function refresh({ database, secrets, fetchCalendar }: Tools, due: Due, now: Date): Promise<void> {
  const { calendarId, sealedAddress, sealedWith, etag, lastModified, contentHash } = due;
  const answer = await fetchCalendar(unseal(secrets, sealedAddress, sealedWith), { etag, lastModified });
  if ("problem" in answer) return tellProblem(database, calendarId, answer.problem);
  if ("unchanged" in answer || contentHash?.equals(hashOf(answer.fetched.bytes)) === true)
    return tellFetched(database, calendarId, now);
  const reading = readBounded(answer.fetched.bytes, now);
  if ("refusal" in reading) return tellProblem(database, calendarId, reading.refusal);
  await database.transaction(async (manager) => {
    const applied = await applyCalendar(manager, calendarId, reading.calendar, now);
    if (applied === null) return tellProblem(manager, calendarId, { code: "EMPTY_ANSWER", line: null });
    await manager.query(
      "update calendar_subscription set content_hash = $2, etag = $3, last_modified = $4 where calendar_id = $1",
      [calendarId, ...answerOf(answer.fetched)],
    );
    await tellFetched(manager, calendarId, now);
  });
}

async function tellFetched(
  database: DataSource | EntityManager,
  calendarId: string,
  now: Date,
): Promise<void> {
  await database.query(
    "update calendar_subscription set fetched_at = $2, problem = null, problem_line = null where calendar_id = $1",
    [calendarId, now],
  );
}

/** Nothing new came: the events stay, and who writes there is told why. */
async function tellProblem(
  database: DataSource | EntityManager,
  calendarId: string,
  { code, line }: Problem,
): Promise<void> {
  await database.query(
    "update calendar_subscription set problem = $2, problem_line = $3 where calendar_id = $1",
    [calendarId, code, line],
  );
}
