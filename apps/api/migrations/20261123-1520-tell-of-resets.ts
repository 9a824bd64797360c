import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class TellOfResets1795447200000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    -- Whoever was reset is told so: nobody signs in for somebody else unnoticed.
    alter table credential add reset_by_id uuid references "user" on delete set null, add reset_at timestamptz;
  `;

  protected readonly downSql = /* sql */ `
    alter table credential drop reset_by_id, drop reset_at;
  `;
}
