import type { DemonstrationPart, DemonstrationTools } from "../demonstration/demonstration-part.ts";
import { demonstrationId } from "../demonstration/demonstration-rows.ts";
import { type Base, notificationKind } from "./notification-kind.ts";

interface Told {
  userId: string;
  establishmentId: string;
  subjectId: string;
  urgent: boolean;
  at: Date;
  readAt: Date | null;
}

/** Who has a message in their own mailbox: it was told when it came, and read with it. */
const messagesCame = `select e.owner_id as "userId", m.establishment_id as "establishmentId", m.id as "subjectId",
    m.urgent_cause is not null as urgent, e.at, min(e.read_at) as "readAt"
  from mailbox_entry e join message m on m.id = e.message_id join "user" u on u.id = e.owner_id
  where not e.outgoing and e.at > $1 and m.state = 'DELIVERED' and u.status in ('PENDING', 'ACTIVE')
  group by e.owner_id, m.id, e.at`;

const openNotices = `select id as "subjectId", establishment_id as "establishmentId", created_at as at
  from notice where closed_at is null and created_at > $1`;

const day = 86_400_000;
/** What is older was tidied away. */
const kept = 14 * day;

/** Those who have not answered a notice yet, of all who sign in. */
async function noticesWait({ client, now }: DemonstrationTools): Promise<Told[]> {
  const base = {
    query: async (sql: string, values?: unknown[]) => (await client.query(sql, values)).rows,
  } as Base;
  const { stillDue } = await notificationKind("NOTICE");
  const everybody = await client.query<{ id: string }>("select user_id as id from credential");
  const userIds = everybody.rows.map(({ id }) => id);
  const notices = await client.query<Omit<Told, "userId">>(openNotices, [new Date(now.getTime() - kept)]);
  const told: Told[] = [];
  for (const notice of notices.rows) {
    const due = await stillDue(base, notice.subjectId, userIds);
    told.push(...due.map((userId) => ({ ...notice, userId, urgent: false, readAt: null })));
  }
  return told;
}

export const demonstration: DemonstrationPart = {
  demonstrates: "notifications",
  async demonstrate(tools) {
    const { client, rows, now } = tools;
    const messages = await client.query<Told>(messagesCame, [new Date(now.getTime() - kept)]);
    const add = (kind: string) => (one: Told) =>
      rows.add("notification", {
        user_id: one.userId,
        id: demonstrationId(`notification ${kind} ${one.subjectId} ${one.userId}`),
        kind,
        establishment_id: one.establishmentId,
        subject_id: one.subjectId,
        urgent: one.urgent,
        on_screen: true,
        created_at: one.at,
        read_at: one.readAt,
        // Nothing leaves by mail for what came before the demonstration began.
        planned_at: one.at,
      });
    messages.rows.forEach(add("MESSAGE"));
    (await noticesWait(tools)).forEach(add("NOTICE"));
  },
};
