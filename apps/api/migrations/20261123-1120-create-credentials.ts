import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class CreateCredentials1795432800000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    create table credential (
      user_id uuid primary key references "user" on delete cascade,
      login text not null,
      password_hash text,
      password_set_at timestamptz,
      -- HMAC-SHA-256 of the code, under the secret key of the installation.
      activation_hash bytea unique,
      activation_expires_at timestamptz,
      attempts integer not null default 0
    );
    create unique index credential_login on credential (lower(login));

    create table session (
      id uuid primary key,
      user_id uuid not null references "user" on delete cascade,
      token_hash bytea not null unique,
      method text not null check (method in ('PASSWORD', 'PASSKEY', 'OIDC', 'SAML', 'CAS')),
      assurance smallint not null default 1,
      own_device boolean not null,
      device text,
      created_at timestamptz not null,
      last_seen_at timestamptz not null,
      expires_at timestamptz not null,
      revoked_at timestamptz
    );
    create index session_of_user on session (user_id);

    -- A device on which this user signed in before: strangers' guesses never lock it out.
    create table known_device (
      user_id uuid not null references "user" on delete cascade,
      device_hash bytea not null,
      last_seen_at timestamptz not null,
      primary key (user_id, device_hash)
    );

    create table access_token (
      id uuid primary key,
      user_id uuid not null references "user" on delete cascade,
      token_hash bytea not null unique,
      name text not null,
      scopes text[] not null,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      revoked_at timestamptz
    );
    create index access_token_user on access_token (user_id);

    create table second_factor (
      user_id uuid not null references "user" on delete cascade,
      id uuid not null,
      kind text not null check (kind in ('TOTP', 'PASSKEY')),
      secret_encrypted bytea not null,
      key_id text not null,
      confirmed_at timestamptz,
      primary key (user_id, id)
    );

    -- The columns that rate-limiter-flexible reads and writes.
    create table rate_limit (
      key varchar(255) primary key,
      points integer not null default 0,
      expire bigint
    );
  `;

  protected readonly downSql = /* sql */ `
    drop table rate_limit, second_factor, access_token, known_device, session, credential;
  `;
}
