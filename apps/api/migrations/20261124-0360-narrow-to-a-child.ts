import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class NarrowToAChild1795492800000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    -- The one child to whom a guardian narrows what a dashboard tells; no row means all of them.
    create table narrowed_family (
      user_id uuid primary key references "user" on delete cascade,
      child_id uuid not null references "user" on delete cascade
    );
  `;

  protected readonly downSql = /* sql */ `
    drop table narrowed_family;
  `;
}
