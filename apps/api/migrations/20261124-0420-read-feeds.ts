import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class ReadFeeds1795494000000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    -- What an address of the web told last: read once for all whose dashboards show it.
    create table feed (
      address text primary key,
      title text not null default '',
      entries jsonb not null default '[]',
      -- When it last told something that could be read; null when it never did.
      read_at timestamptz,
      problem text,
      etag text,
      last_modified text,
      next_at timestamptz not null,
      -- When a dashboard last wanted it: what nobody wants is no longer fetched.
      asked_at timestamptz not null
    );
    create index feed_next on feed (next_at);
  `;

  protected readonly downSql = /* sql */ `
    drop table feed;
  `;
}
