import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class CreateNews1795446000000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    create table news (
      id uuid primary key,
      -- By whom: an establishment or a territory, where the author holds the mandate NEWS.
      establishment_id uuid references establishment on delete cascade,
      territory_id uuid references territory on delete cascade,
      audience_id uuid not null references audience,
      author_id uuid references "user",
      title text not null,
      body jsonb not null,
      published_at timestamptz not null,
      expires_at timestamptz check (expires_at > published_at),
      withdrawn_at timestamptz,
      version integer not null default 1,
      updated_at timestamptz not null,
      check (num_nonnulls(establishment_id, territory_id) = 1)
    );
    create index news_establishment on news (establishment_id, published_at desc) where establishment_id is not null;
    create index news_territory on news (territory_id, published_at desc) where territory_id is not null;
  `;

  protected readonly downSql = /* sql */ `
    drop table news;
  `;
}
