import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class CreateAudiences1795432200000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    create table audience (
      id uuid primary key,
      created_at timestamptz not null
    );

    -- A user is in an audience when at least one including term, and no excluding one, holds for them.
    -- Within a term, everything that is said must hold.
    create table audience_term (
      audience_id uuid not null references audience on delete cascade,
      position smallint not null,
      include boolean not null default true,
      territory_id uuid references territory,
      establishment_id uuid references establishment,
      role text,
      function text,
      class_id uuid references class,
      user_id uuid references "user",
      relation text not null default 'SELF' check (relation in ('SELF', 'GUARDIANS_OF')),
      primary key (audience_id, position)
    );
  `;

  protected readonly downSql = /* sql */ `
    drop table audience_term, audience;
  `;
}
