import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class TellDraftsApart1795753860000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    -- What is attached to a draft is found by its id alone: no two people have one of the same.
    create unique index message_draft_id on message_draft (id);
  `;

  protected readonly downSql = /* sql */ `
    drop index message_draft_id;
  `;
}
