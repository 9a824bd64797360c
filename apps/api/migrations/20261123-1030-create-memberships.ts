import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class CreateMemberships1795429800000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    create table membership (
      id uuid primary key,
      user_id uuid not null references "user" on delete cascade,
      establishment_id uuid not null references establishment on delete cascade,
      role text not null check (role in
        ('TEACHER', 'STUDENT', 'GUARDIAN', 'LEADERSHIP', 'SCHOOL_LIFE', 'STAFF', 'AGENT', 'INTERNSHIP_TUTOR')),
      -- The code of AAF where there is one: ENS, DOC, DIR, EDU, AED, ADF…
      function text,
      starts_on date not null,
      -- The last day, included.
      ends_on date check (ends_on >= starts_on),
      source text,
      run_id uuid,
      manual boolean not null default false,
      end_reason text
    );
    create index membership_user on membership (user_id);
    create index membership_establishment on membership (establishment_id, role, user_id);

    create table mandate (
      id uuid primary key,
      user_id uuid not null references "user" on delete cascade,
      territory_id uuid references territory,
      establishment_id uuid references establishment,
      powers text[] not null check (
        powers <@ array['ACCOUNTS', 'IMPORT', 'NEWS', 'MODERATION', 'APPS', 'LAYERS', 'AUDIT'] and cardinality(powers) > 0),
      starts_on date not null,
      ends_on date check (ends_on >= starts_on),
      granted_by_id uuid references "user",
      check ((territory_id is null) <> (establishment_id is null))
    );
    create index mandate_user on mandate (user_id);
  `;

  protected readonly downSql = /* sql */ `
    drop table mandate, membership;
  `;
}
