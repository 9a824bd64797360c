import { SqlMigration } from "../src/platform/database/sql-migration.ts";

/** Where the rights of a viewer are read from. */
const tables = [
  "membership",
  "mandate",
  "enrollment",
  "class",
  "school_year",
  "guardianship",
  "contact_restriction",
  "establishment",
  "territory",
];

export class TellOfEndsOfRights1795490400000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    -- One notification for a transaction, whatever it changes: Postgres drops those that say the same.
    create function tell_rights_changed() returns trigger language plpgsql as $$
    begin
      perform pg_notify('preau', '{"rights":true}');
      return null;
    end $$;
    ${tables
      .map(
        (table) => `
    create trigger ${table}_rights after insert or update or delete on ${table}
      for each statement execute function tell_rights_changed();`,
      )
      .join("")}

    create function tell_session_ended() returns trigger language plpgsql as $$
    begin
      perform pg_notify('preau', json_build_object('session', old.id)::text);
      return null;
    end $$;
    create trigger session_revoked after update of revoked_at, expires_at on session
      for each row when (old.revoked_at is distinct from new.revoked_at or old.expires_at is distinct from new.expires_at)
      execute function tell_session_ended();
    create trigger session_deleted after delete on session
      for each row execute function tell_session_ended();

    create function tell_user_changed() returns trigger language plpgsql as $$
    begin
      perform pg_notify('preau', json_build_object('user', old.id)::text);
      return null;
    end $$;
    create trigger user_rights after update of status, rights_version on "user"
      for each row when (old.status is distinct from new.status or old.rights_version is distinct from new.rights_version)
      execute function tell_user_changed();

    -- What comes or goes next is found at once, whatever was published in years.
    create index news_comes on news (published_at) where withdrawn_at is null;
    create index news_goes on news (expires_at) where withdrawn_at is null and expires_at is not null;
  `;

  protected readonly downSql = /* sql */ `
    drop index news_goes;
    drop index news_comes;
    drop trigger user_rights on "user";
    drop function tell_user_changed;
    drop trigger session_deleted on session;
    drop trigger session_revoked on session;
    drop function tell_session_ended;
    ${tables.map((table) => `drop trigger ${table}_rights on ${table};`).join("\n    ")}
    drop function tell_rights_changed;
  `;
}
