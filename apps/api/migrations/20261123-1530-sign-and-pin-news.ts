import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class SignAndPinNews1795447800000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    alter table news
      -- In whose official name: "La direction".
      add signed_by text,
      add pinned boolean not null default false,
      -- Which nodes and marks the body may hold.
      add body_schema smallint not null default 1;

    -- A page of news reads the first rows of each place of its reader, and stops.
    drop index news_establishment, news_territory;
    create index news_establishment on news (establishment_id, pinned desc, published_at desc, id desc)
      where establishment_id is not null and withdrawn_at is null;
    create index news_territory on news (territory_id, pinned desc, published_at desc, id desc)
      where territory_id is not null and withdrawn_at is null;
  `;

  protected readonly downSql = /* sql */ `
    drop index news_establishment, news_territory;
    create index news_establishment on news (establishment_id, published_at desc) where establishment_id is not null;
    create index news_territory on news (territory_id, published_at desc) where territory_id is not null;
    alter table news drop signed_by, drop pinned, drop body_schema;
  `;
}
