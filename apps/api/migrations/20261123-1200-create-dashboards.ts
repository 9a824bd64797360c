import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class CreateDashboards1795435200000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    -- What a territory, an establishment or a class places for an audience. The platform's layer lies with the widgets.
    create table dashboard_layer (
      id uuid primary key,
      territory_id uuid references territory on delete cascade,
      establishment_id uuid references establishment on delete cascade,
      class_id uuid references class on delete cascade,
      audience_id uuid not null references audience,
      content jsonb not null,
      version integer not null default 1,
      published_at timestamptz not null,
      published_by_id uuid references "user",
      check (num_nonnulls(territory_id, establishment_id, class_id) = 1)
    );
    create index dashboard_layer_territory on dashboard_layer (territory_id) where territory_id is not null;
    create index dashboard_layer_establishment on dashboard_layer (establishment_id) where establishment_id is not null;
    create index dashboard_layer_class on dashboard_layer (class_id) where class_id is not null;

    -- Only what differs from the layers; who changed nothing has no row.
    create table dashboard (
      user_id uuid primary key references "user" on delete cascade,
      version integer not null,
      changes jsonb not null,
      -- Versions whose inverses undo and redo would apply next, the latest last.
      undo_stack integer[] not null default '{}',
      redo_stack integer[] not null default '{}',
      updated_at timestamptz not null
    );

    create table dashboard_revision (
      user_id uuid not null references "user" on delete cascade,
      version integer not null,
      made_at timestamptz not null,
      cause text not null check (cause in ('ARRANGE', 'UNDO', 'REDO', 'RESTORE', 'RESET', 'IMPORT')),
      operations jsonb not null,
      inverses jsonb not null,
      primary key (user_id, version)
    );
  `;

  protected readonly downSql = /* sql */ `
    drop table dashboard_revision, dashboard, dashboard_layer;
  `;
}
