import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class KnowWhoRewrote1795759200000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    -- Who wrote what it says now, when that is not its author's first version: updated_at says since when.
    alter table news add column updated_by_id uuid references "user" on delete set null;
    alter table notice add column updated_by_id uuid references "user" on delete set null;
  `;

  protected readonly downSql = /* sql */ `
    alter table notice drop column updated_by_id;
    alter table news drop column updated_by_id;
  `;
}
