import { notFound } from "../../platform/errors/user-error.ts";
import {
  type Connection,
  connectionOf,
  type PageArguments,
  pageAfter,
} from "../../platform/graph/connection.ts";
import { byId } from "../../platform/read/batch.ts";
import { defineRead } from "../../platform/read/read.ts";
import { canSeeGuardianContacts, canSeeStudentContacts } from "../directory/students.policy.ts";
import { readContactPoints, readGuardianships, readStudents } from "../directory/students.queries.ts";
import { visibleUser } from "../directory/users.service.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { viewerParameters } from "../directory/viewer.visible.ts";
import type { CallListEntry, CallListNumber } from "./call-list.type.ts";
import type { Correspondent } from "./correspondent.type.ts";
import { correspondent } from "./correspondents.sql.ts";
import { readerOf } from "./mailboxes.service.ts";
import { canSeeCallList } from "./messages.policy.ts";
import { findMessage } from "./messages.service.ts";

interface UnreachedRow {
  position: number;
  userId: string;
  familyName: string;
  givenName: string;
  correspondent: Correspondent;
  childIds: string[];
  deliveredAt: Date | null;
}

const unreached = `from message_recipient r join message m on m.id = r.message_id join "user" u on u.id = r.owner_id
  where r.message_id = :message::uuid and r.kind = 'USER' and r.read_at is null`;

const readUnreached = defineRead<UnreachedRow>(
  "call-list",
  `select r.position, u.id as "userId", u.family_name as "familyName", u.given_name as "givenName",
    ${correspondent("u.id", "m.establishment_id")} as correspondent, r.child_ids as "childIds",
    r.delivered_at as "deliveredAt" ${unreached}
    and (:afterId::uuid is null or (u.family_name, u.given_name, u.id)
      > (:afterFamily::text collate french, :afterGiven::text collate french, :afterId::uuid))
  order by u.family_name, u.given_name, u.id limit :limit::integer`,
);

const countUnreached = defineRead<{ count: number }>(
  "call-list-count",
  `select count(*)::integer as count ${unreached}`,
);

const isThere = <T>(value: T | null): value is T => value !== null;

/** Whom an urgent message did not reach, with how to call them as far as the viewer may know. @throws NOT_FOUND */
export async function callListOf(
  context: ViewerContext,
  viewer: Viewer,
  messageId: string,
  page: PageArguments,
): Promise<Connection<CallListEntry>> {
  const message = await findMessage(context, viewer, messageId);
  if (!canSeeCallList(await readerOf(context, viewer), message)) throw notFound();
  const { limit, key } = pageAfter(page, ["text", "text", "id"]);
  const [afterFamily, afterGiven, afterId] = key ?? [null, null, null];
  const place = { message: message.id, today: viewer.today };
  const [rows, [count]] = await Promise.all([
    context.rowsAlone(readUnreached, { ...place, afterFamily, afterGiven, afterId, limit }),
    context.rowsAlone(countUnreached, place),
  ]);
  const numbers = await numbersOf(context, viewer, rows);
  const entries = new Map(
    await Promise.all(
      rows.map(async (row): Promise<[number, CallListEntry]> => [
        row.position,
        {
          ...row,
          children: (await Promise.all(row.childIds.map((id) => visibleUser(context, id)))).filter(isThere),
          numbers: numbers.get(row.userId) ?? [],
        },
      ]),
    ),
  );
  return connectionOf(
    page,
    { rows, total: count!.count },
    (row) => [row.familyName, row.givenName, row.userId],
    (row) => entries.get(row.position)!,
  );
}

/** Numbers follow the rules of the pupil's record: those of a guardian through a child, of a pupil as their own. */
async function numbersOf(
  context: ViewerContext,
  viewer: Viewer,
  rows: readonly UnreachedRow[],
): Promise<Map<string, CallListNumber[]>> {
  const ids = [...new Set(rows.flatMap((row) => [...row.childIds, row.userId]))];
  const parameters = { ...viewerParameters(viewer), ids };
  const students = byId(await context.rowsAlone(readStudents, parameters));
  const guardianships = await context.rowsAlone(readGuardianships, {
    ...parameters,
    ids: [...students.keys()],
  });
  const open = new Set<string>();
  for (const { userId } of rows) {
    const student = students.get(userId);
    if (student && canSeeStudentContacts(viewer, student)) open.add(userId);
  }
  for (const { id, guardianships: ofStudent } of guardianships)
    for (const guardianship of ofStudent)
      if (canSeeGuardianContacts(viewer, { student: students.get(id)!, guardianship }))
        open.add(guardianship.guardianId);
  const asked = rows.map(({ userId }) => userId).filter((id) => open.has(id));
  const points = await context.rowsAlone(readContactPoints, { ids: asked });
  return new Map(
    points.map(({ id, contactPoints }) => [id, contactPoints.filter(({ kind }) => kind !== "EMAIL")]),
  );
}
