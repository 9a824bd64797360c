import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class CreateAgenda1795491600000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    create table calendar (
      id uuid primary key,
      -- Whose: one person's, a class's or group's, an establishment's, a territory's.
      kind text not null check (kind in ('PERSON', 'CLASS', 'ESTABLISHMENT', 'TERRITORY')),
      user_id uuid references "user" on delete cascade,
      class_id uuid references class on delete cascade,
      -- Of a class, the establishment in which it is.
      establishment_id uuid references establishment on delete cascade,
      territory_id uuid references territory on delete cascade,
      -- OWN: written here. FILE and ADDRESS: as another programme wrote it.
      source text not null check (source in ('OWN', 'FILE', 'ADDRESS')),
      name text not null,
      -- For whom are the events that say nothing else; none for a person's own.
      audience_id uuid references audience,
      created_by uuid references "user" on delete set null,
      created_at timestamptz not null,
      check (kind = 'PERSON' and num_nonnulls(class_id, establishment_id, territory_id, audience_id) = 0 and user_id is not null
        or kind = 'CLASS' and class_id is not null and establishment_id is not null and num_nonnulls(user_id, territory_id) = 0
        or kind = 'ESTABLISHMENT' and establishment_id is not null and num_nonnulls(user_id, class_id, territory_id) = 0
        or kind = 'TERRITORY' and territory_id is not null and num_nonnulls(user_id, class_id, establishment_id) = 0),
      check (kind = 'PERSON' or audience_id is not null)
    );
    create unique index calendar_own on calendar (kind, coalesce(user_id, class_id, territory_id, establishment_id))
      where source = 'OWN';
    create index calendar_user on calendar (user_id) where user_id is not null;
    create index calendar_class on calendar (class_id) where class_id is not null;
    create index calendar_establishment on calendar (establishment_id) where kind = 'ESTABLISHMENT';
    create index calendar_territory on calendar (territory_id) where territory_id is not null;

    -- Where a calendar of another programme is fetched, and how that went.
    create table calendar_subscription (
      calendar_id uuid primary key references calendar on delete cascade,
      -- Addresses hold secrets: sealed, with the name of the key.
      sealed_address bytea not null,
      sealed_with text not null,
      content_hash bytea,
      etag text,
      last_modified text,
      tried_at timestamptz,
      fetched_at timestamptz,
      next_at timestamptz not null,
      problem text,
      problem_line integer
    );
    create index calendar_subscription_next on calendar_subscription (next_at);

    create table event (
      id uuid primary key,
      calendar_id uuid not null references calendar on delete cascade,
      -- What the event is called where it comes from; unique in its calendar with the occurrence that it replaces.
      uid text not null,
      recurrence_of uuid references event on delete cascade,
      -- The original begin of the occurrence that it replaces.
      replaces_at timestamptz,
      audience_id uuid references audience,
      author_id uuid references "user" on delete set null,
      title text not null,
      place text not null default '',
      description text not null default '',
      category text not null check (category in ('LESSON', 'MEETING', 'EXAM', 'TRIP', 'OTHER')),
      state text not null check (state in ('CONFIRMED', 'TENTATIVE', 'CANCELLED')),
      starts_at timestamptz not null,
      ends_at timestamptz not null check (ends_at >= starts_at),
      -- Of an event of whole days, its first day and its last one, included.
      first_day date,
      last_day date check (last_day >= first_day),
      time_zone text not null,
      -- The VTIMEZONE of a zone that nobody else knows.
      time_zone_rules text,
      rule text,
      excluded timestamptz[] not null default '{}',
      extra timestamptz[] not null default '{}',
      content_hash bytea,
      -- Since when its source no longer has it.
      vanished_at timestamptz,
      expanded_until timestamptz,
      version integer not null default 1,
      updated_at timestamptz not null,
      check (num_nonnulls(first_day, last_day) in (0, 2)),
      unique nulls not distinct (calendar_id, uid, replaces_at)
    );
    create index event_recurrence on event (recurrence_of) where recurrence_of is not null;
    create index event_to_expand on event (expanded_until) where expanded_until is not null;

    -- When events take place: what an agenda reads.
    create table event_occurrence (
      event_id uuid not null references event on delete cascade,
      calendar_id uuid not null references calendar on delete cascade,
      -- When it would have begun before it was moved.
      original_at timestamptz not null,
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      first_day date,
      last_day date,
      primary key (event_id, original_at)
    );
    create index event_occurrence_time on event_occurrence (calendar_id, ends_at, starts_at);

    -- A private address at which a programme reads the agenda of a person.
    create table calendar_address (
      user_id uuid not null references "user" on delete cascade,
      id uuid not null,
      token_hash bytea not null unique,
      name text not null,
      created_at timestamptz not null,
      last_read_on date,
      revoked_at timestamptz,
      primary key (user_id, id)
    );
  `;

  protected readonly downSql = /* sql */ `
    drop table calendar_address, event_occurrence, event, calendar_subscription, calendar;
  `;
}
