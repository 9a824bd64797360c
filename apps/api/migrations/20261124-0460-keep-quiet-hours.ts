import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class KeepQuietHours1795532400000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    -- Hours as a clock on the wall of the school tells them. Nothing here: from 7 h to 20 h on school days.
    create table establishment_quiet_hours (
      establishment_id uuid primary key references establishment on delete cascade,
      opens_at text not null check (opens_at ~ '^\\d\\d:\\d\\d$'),
      closes_at text not null check (closes_at ~ '^\\d\\d:\\d\\d$'),
      weekends boolean not null,
      holidays boolean not null,
      updated_at timestamptz not null
    );
    create table user_quiet_hours (
      user_id uuid primary key references "user" on delete cascade,
      opens_at text not null check (opens_at ~ '^\\d\\d:\\d\\d$'),
      closes_at text not null check (closes_at ~ '^\\d\\d:\\d\\d$'),
      weekends boolean not null,
      holidays boolean not null,
      updated_at timestamptz not null
    );
  `;

  protected readonly downSql = /* sql */ `
    drop table user_quiet_hours, establishment_quiet_hours;
  `;
}
