import { SqlMigration } from "../src/platform/database/sql-migration.ts";

const roles = `('TEACHER', 'STUDENT', 'GUARDIAN', 'LEADERSHIP', 'SCHOOL_LIFE', 'STAFF', 'AGENT', 'INTERNSHIP_TUTOR')`;

export class SayWhoWritesToWhom1795752000000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    -- What a school decided otherwise than by default.
    create table communication_rule (
      establishment_id uuid not null references establishment on delete cascade,
      from_role text not null check (from_role in ${roles}),
      to_role text not null check (to_role in ${roles}),
      reach text not null check (reach in ('NOBODY', 'OWN', 'ALL')),
      set_by_id uuid references "user",
      set_at timestamptz not null,
      primary key (establishment_id, from_role, to_role)
    );

    -- An office that writes and is written to as one, whoever holds it.
    create table shared_sender (
      id uuid primary key,
      establishment_id uuid not null references establishment on delete cascade,
      kind text not null check (kind in ('SCHOOL_LIFE', 'SECRETARIAT', 'LEADERSHIP', 'DELEGATES', 'CUSTOM')),
      name text collate french not null,
      -- Speaks for the school: it writes to everybody, everybody may write to it, and nobody blocks it.
      official boolean not null,
      -- Who may write to it.
      open_to text[] not null,
      closed_at timestamptz,
      check (official = (kind in ('SCHOOL_LIFE', 'SECRETARIAT', 'LEADERSHIP'))),
      check (not official or closed_at is null)
    );
    create index shared_sender_establishment on shared_sender (establishment_id);
    create unique index shared_sender_official on shared_sender (establishment_id, kind) where official;

    -- Who holds it: a person, or whoever is this there, with this function where one is said.
    create table shared_sender_holder (
      sender_id uuid not null references shared_sender on delete cascade,
      user_id uuid references "user" on delete cascade,
      role text check (role in ${roles}),
      function text,
      check ((user_id is null) <> (role is null)),
      check (function is null or role is not null),
      unique nulls not distinct (sender_id, user_id, role, function)
    );
    create index shared_sender_holder_user on shared_sender_holder (user_id) where user_id is not null;

    create table block_entry (
      user_id uuid not null references "user" on delete cascade,
      blocked_id uuid not null references "user" on delete cascade,
      created_at timestamptz not null,
      primary key (user_id, blocked_id),
      check (user_id <> blocked_id)
    );
    create index block_entry_blocked on block_entry (blocked_id, user_id);

    -- Every school has its offices, however it came here. Their ids follow from that of the school.
    create function official_sender_id(establishment uuid, kind text) returns uuid language sql immutable as
      $$ select overlay(overlay(md5(establishment || kind) placing '8' from 13) placing 'a' from 17)::uuid $$;

    create function give_official_senders(establishments uuid[]) returns void language plpgsql as $$
    begin
      insert into shared_sender (id, establishment_id, kind, name, official, open_to)
        select official_sender_id(e.id, o.kind), e.id, o.kind, o.name, true, array[
          'TEACHER', 'STUDENT', 'GUARDIAN', 'LEADERSHIP', 'SCHOOL_LIFE', 'STAFF', 'AGENT', 'INTERNSHIP_TUTOR']
        from unnest(establishments) as e (id),
          (values ('SCHOOL_LIFE', 'Vie scolaire'), ('SECRETARIAT', 'Secrétariat'), ('LEADERSHIP', 'Direction')) as o (kind, name);
      insert into shared_sender_holder (sender_id, role, function)
        select official_sender_id(e.id, h.kind), h.role, h.function
        from unnest(establishments) as e (id), (values
          ('SCHOOL_LIFE', 'SCHOOL_LIFE', 'EDU'), ('SCHOOL_LIFE', 'SCHOOL_LIFE', 'AED'),
          ('SECRETARIAT', 'STAFF', 'ADF'), ('SECRETARIAT', 'STAFF', 'ADM'), ('SECRETARIAT', 'STAFF', 'SEC'),
          ('LEADERSHIP', 'LEADERSHIP', null)) as h (kind, role, function);
    end $$;
    create function establishment_came() returns trigger language plpgsql as $$
    begin
      perform give_official_senders(array(select id from added));
      return null;
    end $$;
    create trigger establishment_senders after insert on establishment
      referencing new table as added for each statement execute function establishment_came();
    select give_official_senders(array(select id from establishment));
  `;

  protected readonly downSql = /* sql */ `
    drop trigger establishment_senders on establishment;
    drop function establishment_came;
    drop function give_official_senders;
    drop function official_sender_id;
    drop table block_entry, shared_sender_holder, shared_sender, communication_rule;
  `;
}
