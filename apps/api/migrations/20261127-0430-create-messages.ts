import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class CreateMessages1795753800000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    create table message (
      -- Made by who writes, so that whatever is sent again is sent once.
      id uuid primary key,
      establishment_id uuid not null references establishment on delete cascade,
      author_id uuid not null references "user" on delete cascade,
      -- In whose official name; its own column, since who wrote stays inside.
      sender_id uuid,
      -- Whose mailbox it leaves: that of the sender, else of the author.
      mailbox_id uuid generated always as (coalesce(sender_id, author_id)) stored,
      -- That of who writes; with private copies each recipient has one of their own.
      conversation_id uuid not null,
      subject text not null,
      body jsonb not null,
      body_schema smallint not null,
      excerpt text not null,
      has_attachments boolean not null,
      private_copies boolean not null,
      from_family boolean not null,
      child_ids uuid[] not null,
      in_reply_to uuid,
      forward_of uuid,
      urgent_cause text check (urgent_cause in ('SAFETY', 'CLOSURE', 'TEACHER_ABSENCE', 'TRANSPORT', 'HEALTH')),
      created_at timestamptz not null,
      deliver_at timestamptz not null,
      -- Whether who wrote chose the time, and no quiet hours did.
      scheduled boolean not null,
      state text not null check (state in ('SCHEDULED', 'DELIVERING', 'DELIVERED', 'RECALLED', 'CANCELLED')),
      recipient_count integer not null,
      delivered_count integer not null default 0,
      delivered_at timestamptz,
      recalled_at timestamptz,
      recalled_by_id uuid references "user" on delete set null
    );
    create index message_of_author on message (author_id, created_at);
    create index message_due on message (deliver_at) where state in ('SCHEDULED', 'DELIVERING');

    create table message_recipient (
      message_id uuid not null references message on delete cascade,
      position integer not null,
      -- A user, or a shared sender.
      owner_id uuid not null,
      kind text not null check (kind in ('USER', 'SENDER')),
      conversation_id uuid not null,
      family boolean not null,
      child_ids uuid[] not null,
      batch smallint,
      delivered_at timestamptz,
      -- Who may no longer be written to when it is delivered gets nothing, and is not counted.
      refused_at timestamptz,
      read_at timestamptz,
      primary key (message_id, position),
      unique (message_id, owner_id)
    );

    -- Who has an entry may read the message, and nobody else.
    create table mailbox_entry (
      owner_id uuid not null,
      conversation_id uuid not null,
      message_id uuid not null references message on delete cascade,
      outgoing boolean not null,
      at timestamptz not null,
      read_at timestamptz,
      primary key (owner_id, conversation_id, message_id)
    );
    create index mailbox_entry_of_message on mailbox_entry (message_id, owner_id);

    create table mailbox_folder (
      owner_id uuid not null,
      id uuid not null,
      name text collate french not null,
      primary key (owner_id, id),
      unique (owner_id, name)
    );

    -- What a list of a mailbox shows, one row a conversation, whatever the number of messages.
    create table mailbox_conversation (
      owner_id uuid not null,
      conversation_id uuid not null,
      establishment_id uuid not null references establishment on delete cascade,
      box text not null check (box in ('INBOX', 'ARCHIVE', 'BIN')),
      folder_id uuid,
      subject text not null,
      child_ids uuid[] not null,
      last_message_id uuid not null,
      last_at timestamptz not null,
      last_received_at timestamptz,
      last_sent_at timestamptz,
      scheduled_for timestamptz,
      unread_count integer not null,
      message_count integer not null,
      starred_at timestamptz,
      binned_at timestamptz,
      urgent boolean not null,
      has_attachments boolean not null,
      primary key (owner_id, conversation_id),
      foreign key (owner_id, folder_id) references mailbox_folder on delete set null (folder_id)
    );
    create index mailbox_conversation_inbox on mailbox_conversation (owner_id, last_received_at desc, conversation_id desc)
      where box = 'INBOX' and folder_id is null and last_received_at is not null;
    create index mailbox_conversation_sent on mailbox_conversation (owner_id, last_sent_at desc, conversation_id desc)
      where box <> 'BIN' and last_sent_at is not null;
    create index mailbox_conversation_box on mailbox_conversation (owner_id, box, last_at desc, conversation_id desc);
    create index mailbox_conversation_newest on mailbox_conversation (owner_id, last_at desc, conversation_id desc);
    create index mailbox_conversation_folder on mailbox_conversation (owner_id, folder_id, last_at desc, conversation_id desc)
      where folder_id is not null;
    create index mailbox_conversation_unread on mailbox_conversation (owner_id, last_at desc, conversation_id desc)
      where unread_count > 0;
    create index mailbox_conversation_starred on mailbox_conversation (owner_id, last_at desc, conversation_id desc)
      where starred_at is not null;
    create index mailbox_conversation_scheduled on mailbox_conversation (owner_id, scheduled_for desc, conversation_id desc)
      where scheduled_for is not null;
    create index mailbox_conversation_binned on mailbox_conversation (binned_at) where box = 'BIN';

    -- What a search reads: a row for who wrote, and one for each batch of those to whom it was delivered.
    create table message_search (
      message_id uuid not null references message on delete cascade,
      part smallint not null,
      establishment_id uuid not null,
      owners uuid[] not null,
      words tsvector not null,
      letters text not null,
      primary key (message_id, part)
    );
    create index message_search_words on message_search using gin (owners, words);
    create index message_search_letters on message_search using gin (owners, letters gin_trgm_ops);

    create table message_draft (
      user_id uuid not null references "user" on delete cascade,
      id uuid not null,
      establishment_id uuid references establishment on delete set null,
      sender_id uuid,
      subject text not null,
      body jsonb not null,
      recipients jsonb not null,
      child_id uuid references "user" on delete set null,
      private_copies boolean,
      urgent_cause text,
      scheduled_at timestamptz,
      in_reply_to uuid,
      forward_of uuid,
      copy_of uuid,
      version integer not null,
      updated_at timestamptz not null,
      primary key (user_id, id)
    );
    create index message_draft_newest on message_draft (user_id, updated_at desc, id desc);

    create table message_signature (
      user_id uuid primary key references "user" on delete cascade,
      body jsonb not null,
      updated_at timestamptz not null
    );

    -- Nothing here: an hour to recall, and nobody shown whether a family or a teacher of theirs has read.
    create table messaging_settings (
      establishment_id uuid primary key references establishment on delete cascade,
      recall_minutes smallint not null check (recall_minutes between 0 and 1440),
      read_state_of_families boolean not null,
      read_state_to_families boolean not null,
      updated_at timestamptz not null
    );
  `;

  protected readonly downSql = /* sql */ `
    drop table messaging_settings, message_signature, message_draft, message_search, mailbox_conversation,
      mailbox_folder, mailbox_entry, message_recipient, message;
  `;
}
