import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class AnnounceService1795492920000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    -- What those who run Préau tell everybody: a maintenance, a breakdown.
    create table service_announcement (
      id uuid primary key,
      message text not null,
      starts_at timestamptz not null,
      ends_at timestamptz not null check (ends_at > starts_at)
    );
    create index service_announcement_ends on service_announcement (ends_at);
  `;

  protected readonly downSql = /* sql */ `
    drop table service_announcement;
  `;
}
