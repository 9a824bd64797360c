import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class RecoverPasswords1795532520000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    -- Codes and tokens are made of these ids with the secret key of the installation: what lies here opens nothing.
    create table contact_verification (
      user_id uuid primary key references "user" on delete cascade,
      id uuid not null unique,
      value text not null,
      expires_at timestamptz not null,
      attempts smallint not null default 0,
      sent smallint not null,
      first_sent_at timestamptz not null
    );
    create table password_reset (
      id uuid primary key,
      user_id uuid not null references "user" on delete cascade,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      used_at timestamptz
    );
    create index password_reset_of_user on password_reset (user_id, created_at);
    create index contact_point_verified on contact_point (lower(value))
      where kind = 'EMAIL' and verified_at is not null;
  `;

  protected readonly downSql = /* sql */ `
    drop index contact_point_verified;
    drop table password_reset, contact_verification;
  `;
}
