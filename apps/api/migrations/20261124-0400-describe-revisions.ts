import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class DescribeRevisions1795492800000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    -- What the batch did, counted by kind and page when it was made: later nobody knows what stood where.
    alter table dashboard_revision add summary jsonb not null default '[]';
  `;

  protected readonly downSql = /* sql */ `
    alter table dashboard_revision drop summary;
  `;
}
