import type { EntityManager } from "typeorm";

type Base = Pick<EntityManager, "query">;

interface Pair {
  ownerId: string;
  conversationId: string;
}

/**
 * Writes again what lists show of some conversations, from the messages that lie in them; one in which nothing is left
 * is gone. `arriving` brings them back from the archive and the bin.
 */
export async function refreshConversations(
  manager: Base,
  pairs: readonly Pair[],
  { arriving = false }: { arriving?: boolean } = {},
): Promise<void> {
  if (pairs.length === 0) return;
  const ids = [pairs.map(({ ownerId }) => ownerId), pairs.map(({ conversationId }) => conversationId)];
  await manager.query(refresh, [...ids, arriving]);
  await manager.query(
    `delete from mailbox_conversation c using unnest($1::uuid[], $2::uuid[]) as p (owner_id, conversation_id)
    where c.owner_id = p.owner_id and c.conversation_id = p.conversation_id and not exists (
      select from mailbox_entry e where e.owner_id = p.owner_id and e.conversation_id = p.conversation_id)`,
    ids,
  );
}

/** Takes these conversations for this transaction, always in the same order: who crosses waits, and nobody for ever. */
export async function lockConversations(manager: Base, pairs: readonly Pair[]): Promise<void> {
  await manager.query(
    `select 1 from mailbox_conversation c where (c.owner_id, c.conversation_id) in (
      select * from unnest($1::uuid[], $2::uuid[])) order by c.owner_id, c.conversation_id for update`,
    [pairs.map(({ ownerId }) => ownerId), pairs.map(({ conversationId }) => conversationId)],
  );
}

/** What a mailbox still reads of a message. */
const kept = "(m.state <> 'RECALLED' or e.outgoing)";
/** A time that was chosen has not come: nothing was sent yet. */
const waits = "(m.state = 'SCHEDULED' and m.scheduled)";

const refresh = `insert into mailbox_conversation as there (owner_id, conversation_id, establishment_id, box, subject,
    child_ids, last_message_id, last_at, last_received_at, last_sent_at, scheduled_for, unread_count, message_count,
    urgent, has_attachments)
  select p.owner_id, p.conversation_id, latest.establishment_id, 'INBOX', coalesce(a.subject, ''), latest.child_ids,
    latest.id, latest.at, a.last_received_at, a.last_sent_at, a.scheduled_for, a.unread_count, a.message_count,
    a.urgent, a.has_attachments
  from (select distinct * from unnest($1::uuid[], $2::uuid[]) as p (owner_id, conversation_id)
      order by owner_id, conversation_id) p
    cross join lateral (
      select (array_agg(m.subject order by e.at, m.id) filter (where ${kept}))[1] as subject,
        max(e.at) filter (where not e.outgoing) as last_received_at,
        max(e.at) filter (where e.outgoing and not ${waits}) as last_sent_at,
        min(m.deliver_at) filter (where e.outgoing and m.state = 'SCHEDULED') as scheduled_for,
        count(*) filter (where not e.outgoing and e.read_at is null) as unread_count, count(*) as message_count,
        coalesce(bool_or(m.urgent_cause is not null) filter (where ${kept}), false) as urgent,
        coalesce(bool_or(m.has_attachments) filter (where ${kept}), false) as has_attachments
      from mailbox_entry e join message m on m.id = e.message_id
      where e.owner_id = p.owner_id and e.conversation_id = p.conversation_id
    ) a
    cross join lateral (
      select m.id, e.at, m.establishment_id, case when e.outgoing then m.child_ids else coalesce((select r.child_ids
          from message_recipient r where r.message_id = m.id and r.owner_id = p.owner_id), m.child_ids) end as child_ids
      from mailbox_entry e join message m on m.id = e.message_id
      where e.owner_id = p.owner_id and e.conversation_id = p.conversation_id
      order by e.at desc, m.id desc limit 1
    ) latest
  on conflict (owner_id, conversation_id) do update set subject = excluded.subject, child_ids = excluded.child_ids,
    last_message_id = excluded.last_message_id, last_at = excluded.last_at,
    last_received_at = excluded.last_received_at, last_sent_at = excluded.last_sent_at,
    scheduled_for = excluded.scheduled_for, unread_count = excluded.unread_count,
    message_count = excluded.message_count, urgent = excluded.urgent, has_attachments = excluded.has_attachments,
    box = case when $3 then 'INBOX' else there.box end,
    binned_at = case when $3 then null else there.binned_at end`;
