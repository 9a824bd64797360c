import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class CreateFavouritesAndNotes1795446600000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    create table favourite (
      user_id uuid not null references "user" on delete cascade,
      id uuid not null,
      label text not null,
      address text not null,
      position integer not null,
      primary key (user_id, id)
    );

    create table note (
      user_id uuid not null references "user" on delete cascade,
      -- A name that the page chooses: one note for each placement of the widget.
      key text not null,
      body text not null,
      version integer not null,
      updated_at timestamptz not null,
      primary key (user_id, key)
    );
  `;

  protected readonly downSql = /* sql */ `
    drop table note, favourite;
  `;
}
