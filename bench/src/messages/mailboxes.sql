-- Fills the mailbox of $1 with $3 messages of others of the school $2, each a conversation of its own, a minute apart
-- before $4. $5 has the words: one text of them each. The rare word stands in twenty messages, all over the mailbox.
with text as (
  select n, gen_random_uuid() as id, gen_random_uuid() as conversation,
    (select string_agg(($5::text[])[1 + (abs(hashtext(n || ' ' || w)) % array_length($5::text[], 1))], ' ') from generate_series(1, 40) w)
      || case when n % greatest(1, $3::integer / 20) = 0 then ' zéphyr' else '' end as words
  from generate_series(1, $3::integer) n
),
people as (
  select user_id as id, row_number() over (order by user_id) - 1 as at, count(*) over () as all
  from membership where establishment_id = $2 and role = 'TEACHER' and user_id <> $1 and ends_on is null
),
sent as (
  insert into message (id, establishment_id, author_id, conversation_id, subject, body, body_schema, excerpt,
    has_attachments, private_copies, from_family, child_ids, created_at, deliver_at, scheduled, state, recipient_count,
    delivered_count, delivered_at)
  select t.id, $2, p.id, t.conversation, left(t.words, 60), jsonb_build_object('type', 'doc', 'content',
      jsonb_build_array(jsonb_build_object('type', 'paragraph', 'content',
        jsonb_build_array(jsonb_build_object('type', 'text', 'text', t.words))))), 2, left(t.words, 200),
    false, false, false, '{}', $4::timestamptz - t.n * interval '1 minute', $4::timestamptz - t.n * interval '1 minute',
    false, 'DELIVERED', 1, 1, $4
  from text t join people p on p.at = t.n % p.all
  returning id, author_id, conversation_id, subject, excerpt, created_at
),
reached as (
  insert into message_recipient (message_id, position, owner_id, kind, conversation_id, family, child_ids, batch, delivered_at)
  select id, 0, $1, 'USER', conversation_id, false, '{}', 1, created_at from sent
),
lies as (
  insert into mailbox_entry (owner_id, conversation_id, message_id, outgoing, at)
  select $1, conversation_id, id, false, created_at from sent
  union all select author_id, conversation_id, id, true, created_at from sent
),
lines as (
  insert into mailbox_conversation (owner_id, conversation_id, establishment_id, box, subject, child_ids,
    last_message_id, last_at, last_received_at, unread_count, message_count, urgent, has_attachments)
  select $1, conversation_id, $2, 'INBOX', subject, '{}', id, created_at, created_at, 1, 1, false, false from sent
)
insert into message_search (message_id, part, establishment_id, owners, words, letters)
select t.id, 1, $2, array[$1]::uuid[], to_tsvector('french_unaccent', t.words), normalize_name(t.words)
from text t
