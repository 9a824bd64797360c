import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class AdministerLayers1795493400000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    -- What its audience was given from a moment on; no content from the moment when it was withdrawn. A moment to come
    -- is a schedule: the latest version whose moment has come is the one that people have.
    create table dashboard_layer_version (
      layer_id uuid not null references dashboard_layer on delete cascade,
      number integer not null,
      audience_id uuid references audience,
      content jsonb,
      published_at timestamptz not null,
      published_by_id uuid references "user" on delete set null,
      -- The version that was published once more.
      again integer,
      primary key (layer_id, number),
      check (num_nonnulls(audience_id, content) <> 1)
    );
    create index dashboard_layer_version_published on dashboard_layer_version (published_at);

    insert into dashboard_layer_version (layer_id, number, audience_id, content, published_at, published_by_id)
    select id, 1, audience_id, content, published_at, published_by_id from dashboard_layer;

    alter table dashboard_layer
      add name text,
      add updated_at timestamptz,
      add updated_by_id uuid references "user" on delete set null;
    update dashboard_layer l set updated_at = published_at, updated_by_id = published_by_id,
      name = (select name from territory where id = l.territory_id
        union all select name from establishment where id = l.establishment_id
        union all select name from class where id = l.class_id);
    alter table dashboard_layer
      alter name set not null,
      alter updated_at set not null,
      drop published_at,
      drop published_by_id;
    -- What nobody is given yet; the version grows with each change of it.
    alter table dashboard_layer rename content to draft;
    alter table dashboard_layer rename audience_id to draft_audience_id;
  `;

  protected readonly downSql = /* sql */ `
    alter table dashboard_layer
      add content jsonb,
      add audience_id uuid references audience,
      add published_at timestamptz,
      add published_by_id uuid references "user";
    update dashboard_layer l set (content, audience_id, published_at, published_by_id) = (
      select v.content, v.audience_id, v.published_at, v.published_by_id from dashboard_layer_version v
      where v.layer_id = l.id and v.published_at <= now() order by v.number desc limit 1);
    delete from dashboard_layer where content is null;
    alter table dashboard_layer
      alter content set not null,
      alter audience_id set not null,
      alter published_at set not null,
      drop draft,
      drop draft_audience_id,
      drop name,
      drop updated_at,
      drop updated_by_id;
    drop table dashboard_layer_version;
  `;
}
