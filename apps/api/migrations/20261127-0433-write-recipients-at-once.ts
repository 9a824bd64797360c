import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class WriteRecipientsAtOnce1795753980000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    -- Thousands of recipients are written after their message, in its transaction: nothing is gained by looking for it
    -- again for each. They go with it all the same.
    alter table message_recipient drop constraint message_recipient_message_id_fkey;
    create function forget_recipients() returns trigger language plpgsql as $$
    begin
      delete from message_recipient where message_id in (select id from gone);
      return null;
    end $$;
    create trigger message_recipients_go after delete on message
      referencing old table as gone for each statement execute function forget_recipients();
  `;

  protected readonly downSql = /* sql */ `
    drop trigger message_recipients_go on message;
    drop function forget_recipients;
    alter table message_recipient add foreign key (message_id) references message on delete cascade;
  `;
}
