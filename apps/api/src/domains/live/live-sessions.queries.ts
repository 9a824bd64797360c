import { dayOf } from "../../platform/context/context.ts";
import type { LiveSession } from "../../platform/events/hub.ts";
import { defineRead, type Reader } from "../../platform/read/read.ts";
import { viewerFactsSql, type ViewerFacts, viewerFrom } from "../directory/viewer.queries.ts";
import type { Viewer } from "../directory/viewer.ts";
import { idleMinutes, idleSince } from "../identity/sessions.service.ts";

/** The sessions among these that last, each with what its viewer may today: one statement for a batch. */
const readLiveSessions = defineRead<{
  sessionId: string;
  userId: string;
  validUntil: Date;
  facts: ViewerFacts;
}>(
  "live-sessions",
  `select s.id as "sessionId", s.user_id as "userId",
    case when s.own_device then s.expires_at
      else least(s.expires_at, s.last_seen_at + interval '${idleMinutes} minutes') end as "validUntil",
    ${viewerFactsSql("s.user_id")} as facts
  from session s join "user" u on u.id = s.user_id
  where s.id = any(:sessionIds::uuid[]) and s.revoked_at is null and s.expires_at > :now::timestamptz
    and u.status = 'ACTIVE' and (s.own_device or s.last_seen_at > :idleSince::timestamptz)`,
);

export async function liveSessions(
  reader: Reader,
  sessionIds: readonly string[],
  now: Date,
): Promise<LiveSession<Viewer>[]> {
  const today = dayOf(now);
  const parameters = { sessionIds, now, idleSince: idleSince(now), today };
  // A batch would keep dashboards waiting behind it.
  const rows = await reader.rowsAlone(readLiveSessions, parameters);
  return rows.map(({ facts, ...row }) => ({ ...row, today, viewer: viewerFrom(row.userId, today, facts) }));
}
