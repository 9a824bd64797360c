import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class CreateImports1795431600000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    create table import_source (
      name text primary key,
      format text not null,
      academy text,
      -- UAIs, or the one word "all".
      allowed_establishments text[] not null,
      created_at timestamptz not null
    );

    create table import_run (
      id uuid primary key,
      source text not null references import_source,
      state text not null check (state in ('DONE', 'REFUSED')),
      delivered_on date,
      school_year integer not null,
      started_at timestamptz not null,
      finished_at timestamptz not null,
      report jsonb not null
    );
    create index import_run_source on import_run (source, started_at desc);

    -- What a run did, row by row: enough to undo it.
    create table import_change (
      run_id uuid not null references import_run on delete cascade deferrable initially deferred,
      position integer not null,
      table_name text not null,
      row_key jsonb not null,
      before jsonb,
      after jsonb,
      primary key (run_id, position)
    );

    create table external_identity (
      source text not null references import_source,
      academy text not null,
      kind text not null check (kind in ('ESTABLISHMENT', 'USER', 'CLASS', 'SUBJECT', 'LEVEL')),
      key text not null,
      target_id uuid not null,
      state text not null default 'ACTIVE' check (state in ('ACTIVE', 'QUARANTINED', 'MERGED')),
      -- What the feed last said of it, as a digest: unchanged records are passed over.
      digest bytea,
      primary key (source, academy, kind, key)
    );
    create index external_identity_target on external_identity (target_id);

    create table user_merge (
      id uuid primary key,
      kept_id uuid not null references "user",
      merged_id uuid not null references "user",
      proof text not null,
      merged_at timestamptz not null,
      undone_at timestamptz
    );
  `;

  protected readonly downSql = /* sql */ `
    drop table user_merge, external_identity, import_change, import_run, import_source;
  `;
}
