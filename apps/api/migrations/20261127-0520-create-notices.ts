import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class CreateNotices1795756800000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    create table notice (
      id uuid primary key,
      establishment_id uuid not null references establishment on delete cascade,
      audience_id uuid not null references audience,
      author_id uuid references "user" on delete set null,
      -- In whose official name; none: in that of its author.
      signed_by text,
      title text not null,
      body jsonb not null,
      body_schema smallint not null,
      wants text not null check (wants in ('ACKNOWLEDGEMENT', 'YES_NO', 'CHOICE', 'TEXT')),
      question text,
      choices text[] not null default '{}',
      -- Of those who may sign for a child, one is enough, or each is asked.
      signers text not null check (signers in ('ONE', 'EACH')),
      due_on date,
      -- So many days before the due day, whoever has not answered is reminded.
      remind_days_before smallint,
      -- The last day on which answers are taken, and its end by the clocks of the school.
      closes_on date,
      closes_at timestamptz,
      closed_at timestamptz,
      replaced_by_id uuid references notice,
      created_at timestamptz not null,
      version integer not null default 1,
      updated_at timestamptz not null,
      check ((wants = 'ACKNOWLEDGEMENT') = (question is null)),
      check ((wants = 'CHOICE') = (cardinality(choices) > 0)),
      check (num_nonnulls(closes_on, closes_at) in (0, 2))
    );
    create index notice_establishment on notice (establishment_id, created_at desc, id desc);
    create index notice_closing on notice (closes_at) where closed_at is null and closes_at is not null;
    create index notice_reminding on notice (due_on) where closed_at is null and remind_days_before is not null;

    -- The children whom it concerns: those of its audience when it was written, and who join it while it is open.
    create table notice_child (
      child_id uuid not null references "user" on delete cascade,
      notice_id uuid not null references notice on delete cascade,
      added_at timestamptz not null,
      primary key (child_id, notice_id)
    );
    create index notice_child_of on notice_child (notice_id, child_id);

    -- What was answered for a child. Nothing is changed or taken out: an answer only replaces another.
    create table notice_answer (
      child_id uuid not null,
      id uuid not null,
      notice_id uuid not null,
      -- None: on paper, and nobody could read by whom.
      signer_id uuid references "user" on delete set null,
      agrees boolean not null,
      answer text,
      comment text,
      answered_at timestamptz not null,
      -- Who recorded what came on paper.
      recorded_by_id uuid references "user" on delete set null,
      on_paper boolean not null,
      replaced_at timestamptz,
      primary key (child_id, id),
      foreign key (child_id, notice_id) references notice_child on delete cascade,
      check (on_paper or recorded_by_id is null)
    );
    create unique index notice_answer_current on notice_answer (notice_id, child_id, signer_id)
      nulls not distinct where replaced_at is null;

    -- Where one signature is enough, a guardian may leave it to whoever else signs.
    create table notice_aside (
      user_id uuid not null references "user" on delete cascade,
      notice_id uuid not null references notice on delete cascade,
      at timestamptz not null,
      primary key (user_id, notice_id)
    );

    create table notice_reminder (
      id uuid primary key,
      notice_id uuid not null references notice on delete cascade,
      at timestamptz not null,
      -- None: by itself, before the due day.
      by_id uuid references "user" on delete set null,
      automatic boolean not null
    );
    create index notice_reminder_of on notice_reminder (notice_id, at);
    create unique index notice_reminder_once on notice_reminder (notice_id) where automatic;

    do $$
    begin
      if exists (select from pg_roles where rolname = 'preau_api') then
        revoke update, delete on notice_answer from preau_api;
        grant update (replaced_at) on notice_answer to preau_api;
      end if;
    end $$;
  `;

  protected readonly downSql = /* sql */ `
    drop table notice_reminder, notice_aside, notice_answer, notice_child, notice;
  `;
}
