import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class KeepChoicesOfMessages1795753920000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    -- To whom it was written, as it was chosen: a class is a class again when it is cancelled.
    alter table message add column choices jsonb not null default '[]';
  `;

  protected readonly downSql = /* sql */ `
    alter table message drop column choices;
  `;
}
