import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class ShowBirthdays1795492860000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    -- Whoever wants their classes to know the day and the month of their birth; no row means no.
    create table shown_birthday (
      user_id uuid primary key references "user" on delete cascade,
      agreed_at timestamptz not null
    );
  `;

  protected readonly downSql = /* sql */ `
    drop table shown_birthday;
  `;
}
