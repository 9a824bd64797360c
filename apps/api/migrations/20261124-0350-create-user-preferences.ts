import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class CreateUserPreferences1795492200000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    create table user_preference (
      user_id uuid not null references "user" on delete cascade,
      name text not null,
      value text not null,
      updated_at timestamptz not null,
      primary key (user_id, name)
    );
  `;

  protected readonly downSql = /* sql */ `
    drop table user_preference;
  `;
}
