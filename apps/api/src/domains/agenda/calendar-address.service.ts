import { v7 as uuidv7 } from "uuid";

import { notFound, UserError } from "../../platform/errors/user-error.ts";
import { requireId } from "../../platform/graph/id.ts";
import { defineRead } from "../../platform/read/read.ts";
import { asLine } from "../../platform/text/plain-text.ts";
import { journal } from "../audit/audit.service.ts";
import { hashOf, newToken } from "../identity/secret-token.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import type { CalendarAddress, MadeCalendarAddress } from "./calendar.type.ts";

const mostAddresses = 10;
const longestName = 100;

/** The addresses of the viewer that still answer; their secrets are not kept. */
export const readCalendarAddresses = defineRead<CalendarAddress>(
  "calendar-addresses",
  `select a.id, a.name, a.created_at as "createdAt", a.last_read_on::text as "lastReadOn" from calendar_address a
  where a.user_id = :viewer::uuid and a.revoked_at is null order by a.created_at`,
);

export const calendarPath = (token: string): string => `/agenda/${token}.ics`;

/** Makes an address at which a programme reads the viewer's agenda; its secret is told this once. */
export async function makeCalendarAddress(
  context: ViewerContext,
  viewer: Viewer,
  wished: string,
): Promise<MadeCalendarAddress> {
  const name = asLine(wished);
  if (name.length < 1 || name.length > longestName)
    throw new UserError("INVALID", `This has from 1 to ${longestName} characters.`, "name");
  const [id, token] = [uuidv7(), newToken()];
  await context.database.transaction(async (manager) => {
    await manager.query('select from "user" where id = $1 for update', [viewer.id]);
    const [row] = (await manager.query(
      "select count(*)::integer as count from calendar_address where user_id = $1 and revoked_at is null",
      [viewer.id],
    )) as { count: number }[];
    if (row!.count >= mostAddresses)
      throw new UserError("TOO_MANY", `One has ${mostAddresses} such addresses at most: revoke one.`);
    await manager.query(
      "insert into calendar_address (user_id, id, token_hash, name, created_at) values ($1, $2, $3, $4, $5)",
      [viewer.id, id, hashOf(token), name, context.now],
    );
    await tell(manager, context, viewer, "agenda.address.make", id);
  });
  return {
    calendarAddress: { id, name, createdAt: context.now, lastReadOn: null },
    path: calendarPath(token),
  };
}

/** From now on the address answers nothing. */
export async function revokeCalendarAddress(
  context: ViewerContext,
  viewer: Viewer,
  id: string,
): Promise<void> {
  await context.database.transaction(async (manager) => {
    const revoked = (await manager.query(
      `update calendar_address set revoked_at = $3 where user_id = $1 and id = $2 and revoked_at is null returning id`,
      [viewer.id, requireId(id), context.now],
    )) as [unknown[], number];
    if (revoked[1] !== 1) throw notFound();
    await tell(manager, context, viewer, "agenda.address.revoke", id);
  });
}

const tell = (
  manager: Parameters<typeof journal>[0],
  context: ViewerContext,
  viewer: Viewer,
  action: string,
  subjectId: string,
): Promise<void> =>
  journal(manager, context.now, {
    action,
    establishmentId: null,
    actorId: viewer.id,
    subjectId,
    requestId: context.requestId,
  });
