import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class AnswerAllLater1795759260000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    -- Whether a draft that answers a message goes to all who are in its conversation.
    alter table message_draft add column to_all boolean not null default false;
    create index message_draft_answers on message_draft (user_id, in_reply_to) where in_reply_to is not null;
  `;

  protected readonly downSql = /* sql */ `
    drop index message_draft_answers;
    alter table message_draft drop column to_all;
  `;
}
