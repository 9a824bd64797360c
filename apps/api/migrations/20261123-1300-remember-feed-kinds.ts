import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class RememberFeedKinds1795438800000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    -- In which kind of file a person came: only a kind whose parts are all there can say that somebody has left.
    alter table external_identity add column feed_kind text;
  `;

  protected readonly downSql = /* sql */ `
    alter table external_identity drop column feed_kind;
  `;
}
