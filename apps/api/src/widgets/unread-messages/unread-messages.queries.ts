import { userCard, type UserCardRow } from "../../domains/directory/users.queries.ts";
import { userVisible } from "../../domains/directory/users.visible.ts";
import type { Correspondent } from "../../domains/messages/correspondent.type.ts";
import { correspondent } from "../../domains/messages/correspondents.sql.ts";
import { defineRead } from "../../platform/read/read.ts";

export interface UnreadRow {
  conversationId: string;
  subject: string;
  excerpt: string;
  from: Correspondent;
  at: Date;
  urgent: boolean;
  children: UserCardRow[];
  total: number;
}

/** What is about no child, or about one whom the viewer looks at: all of them, or the one that they narrowed to. */
const lookedAt = "(:narrowed::uuid is null or c.child_ids = '{}' or :narrowed::uuid = any(c.child_ids))";
const unread = `from mailbox_conversation c
  where c.owner_id = :viewer::uuid and c.unread_count > 0 and c.box = 'INBOX' and ${lookedAt}`;

/** The conversations of the viewer's own mailbox with something unread, the latest first, each by what came last. */
export const readUnreadMessages = defineRead<UnreadRow>(
  "widget-unread-messages",
  `with latest as materialized (select c.* ${unread}
    order by c.last_at desc, c.conversation_id desc limit :count::integer)
  select c.conversation_id as "conversationId", c.subject, m.excerpt, m.at, c.urgent,
    ${correspondent("m.mailbox_id", "c.establishment_id")} as from,
    coalesce((select jsonb_agg(${userCard("u")} order by u.given_name, u.id) from "user" u
      where u.id = any(c.child_ids) and ${userVisible("u")}), '[]') as children,
    (select count(*)::integer from (select ${unread} limit :most::integer) one) as total
  from latest c cross join lateral (
    select l.mailbox_id, l.excerpt, e.at from mailbox_entry e join message l on l.id = e.message_id
    where e.owner_id = c.owner_id and e.conversation_id = c.conversation_id and not e.outgoing and e.read_at is null
      and l.state <> 'RECALLED'
    order by e.at desc, l.id desc limit 1
  ) m
  order by c.last_at desc, c.conversation_id desc`,
);
