import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class CreateUsers1795429200000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    create table "user" (
      id uuid primary key,
      birth_name text not null,
      usual_name text,
      civil_given_name text not null,
      chosen_given_name text,
      -- What everybody is shown, and what lists are sorted by.
      family_name text collate french generated always as (coalesce(usual_name, birth_name)) stored,
      given_name text collate french generated always as (coalesce(chosen_given_name, civil_given_name)) stored,
      search_name text generated always as (
        normalize_name(coalesce(chosen_given_name, civil_given_name) || ' ' || coalesce(usual_name, birth_name))
      ) stored,
      -- Names of columns that an import never overwrites.
      locked_fields text[] not null default '{}',
      locale text not null default 'fr' check (locale in ('fr', 'en')),
      preferences jsonb not null default '{}',
      status text not null default 'PENDING' check (status in ('PENDING', 'ACTIVE', 'SUSPENDED', 'LEFT', 'ERASED')),
      hidden_from_directory boolean not null default false,
      left_on date,
      purge_after date,
      merged_into_id uuid references "user",
      -- Grows whenever what this user may do changes: open subscriptions compare it.
      rights_version integer not null default 1,
      created_at timestamptz not null,
      updated_at timestamptz not null
    );
    create index user_search_name on "user" using gin (search_name gin_trgm_ops);

    create table user_private (
      user_id uuid primary key references "user" on delete cascade,
      birth_date date,
      title text,
      other_given_names text[] not null default '{}'
    );

    create table contact_point (
      user_id uuid not null references "user" on delete cascade,
      id uuid not null,
      kind text not null check (kind in ('EMAIL', 'MOBILE', 'HOME_PHONE', 'WORK_PHONE')),
      value text not null,
      source text,
      verified_at timestamptz,
      bounced_at timestamptz,
      primary key (user_id, id),
      unique (user_id, kind, value)
    );
  `;

  protected readonly downSql = /* sql */ `
    drop table contact_point, user_private, "user";
  `;
}
