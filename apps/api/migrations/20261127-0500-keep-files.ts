import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class KeepFiles1795755600000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    create table file (
      id uuid primary key,
      owner_id uuid not null references "user" on delete cascade,
      establishment_id uuid references establishment on delete cascade,
      -- UPLOADING: it comes. CHECKING: all of it came, and somebody looks what it is. REFUSED: it is kept nowhere.
      state text not null check (state in ('UPLOADING', 'CHECKING', 'READY', 'REFUSED')),
      refusal text,
      -- What its bytes say once it is READY; what its owner said before.
      name text not null,
      media_type text,
      size integer not null,
      sha256 bytea,
      storage_key text unique,
      width integer,
      height integer,
      upload_size integer not null,
      created_at timestamptz not null,
      checked_at timestamptz,
      -- Since when nothing uses it; null while something does.
      unused_since timestamptz,
      check (state <> 'READY' or (media_type is not null and sha256 is not null and storage_key is not null))
    );
    create index file_unused on file (unused_since) where unused_since is not null;
    create index file_of_owner_unused on file (owner_id, created_at) where unused_since is not null;
    create index file_of_owner on file (owner_id);

    -- What a message, a notice, a news item holds: who may read the subject may read its files.
    create table file_use (
      subject_kind text not null,
      subject_id uuid not null,
      file_id uuid not null references file,
      position smallint not null,
      alt text,
      primary key (subject_kind, subject_id, file_id)
    );
    create index file_use_of_file on file_use (file_id);

    -- Written before what it names is kept, and erased with the write that makes it part of something: what a killed
    -- process leaves is found here.
    create table file_leftover (
      storage_key text primary key,
      due_at timestamptz not null
    );
    create index file_leftover_due on file_leftover (due_at);
  `;

  protected readonly downSql = /* sql */ `
    drop table file_leftover, file_use, file;
  `;
}
