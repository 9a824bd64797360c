import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class ContainIncidents1795752600000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    -- While one lasts, only the leadership of the school writes.
    create table incident (
      id uuid primary key,
      establishment_id uuid not null references establishment on delete cascade,
      reason text not null,
      started_at timestamptz not null,
      started_by_id uuid references "user",
      ends_at timestamptz not null check (ends_at > started_at),
      ended_at timestamptz,
      -- Nobody: it ended by itself.
      ended_by_id uuid references "user"
    );
    create unique index incident_one_at_a_time on incident (establishment_id) where ended_at is null;
    create index incident_ends on incident (ends_at) where ended_at is null;
  `;

  protected readonly downSql = /* sql */ `
    drop table incident;
  `;
}
