import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class FindCalendarsOfSchools1795491660000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    -- Who speaks for a school also finds the calendars of its classes.
    drop index calendar_establishment;
    create index calendar_establishment on calendar (establishment_id, kind) where establishment_id is not null;
  `;

  protected readonly downSql = /* sql */ `
    drop index calendar_establishment;
    create index calendar_establishment on calendar (establishment_id) where kind = 'ESTABLISHMENT';
  `;
}
