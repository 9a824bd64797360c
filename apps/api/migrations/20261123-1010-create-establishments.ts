import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class CreateEstablishments1795428600000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    create table territory (
      id uuid primary key,
      parent_id uuid references territory,
      kind text not null check (kind in ('COUNTRY', 'ACADEMY', 'REGION', 'DEPARTMENT', 'MUNICIPALITY', 'OTHER')),
      code text,
      name text collate french not null
    );
    create index territory_parent on territory (parent_id);

    create table establishment (
      id uuid primary key,
      territory_id uuid references territory,
      -- Not unique: annexes share the UAI of their school.
      uai text,
      name text collate french not null,
      kind text not null check (kind in ('SCHOOL', 'COLLEGE', 'LYCEE', 'UNIVERSITY', 'OTHER')),
      time_zone text not null default 'Europe/Paris',
      holiday_zone text check (holiday_zone in ('A', 'B', 'C', 'CORSE')),
      accent_color text,
      phone text,
      mail text,
      website text,
      address_lines text[] not null default '{}',
      postal_code text,
      city text,
      controller text,
      dpo_contact text,
      closed_on date,
      successor_id uuid references establishment
    );
    create index establishment_territory on establishment (territory_id);
    create index establishment_uai on establishment (uai);

    create table school_year (
      id uuid primary key,
      establishment_id uuid not null references establishment on delete cascade,
      state text not null check (state in ('PREPARING', 'CURRENT', 'CLOSED')),
      starts_on date not null,
      ends_on date not null check (ends_on > starts_on),
      unique (establishment_id, starts_on)
    );
    create unique index school_year_one_current on school_year (establishment_id) where state = 'CURRENT';

    create table subject (
      id uuid primary key,
      code text not null,
      name text collate french not null
    );

    -- A level is a MEF: what a class prepares.
    create table level (
      id uuid primary key,
      code text not null,
      name text collate french not null,
      national_code text,
      statistical_code text
    );
  `;

  protected readonly downSql = /* sql */ `
    drop table level, subject, school_year, establishment, territory;
  `;
}
