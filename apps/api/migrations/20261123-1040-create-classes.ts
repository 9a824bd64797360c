import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class CreateClasses1795430400000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    create table class (
      id uuid primary key,
      establishment_id uuid not null references establishment on delete cascade,
      school_year_id uuid not null references school_year on delete cascade,
      kind text not null check (kind in ('HOMEROOM', 'COURSE', 'GROUP')),
      name text collate french not null,
      level_id uuid references level,
      continues_class_id uuid references class,
      unique (establishment_id, school_year_id, kind, name)
    );

    -- What a group is made of.
    create table class_part (
      group_id uuid not null references class on delete cascade,
      class_id uuid not null references class on delete cascade,
      primary key (group_id, class_id)
    );

    create table enrollment (
      id uuid primary key,
      user_id uuid not null references "user" on delete cascade,
      class_id uuid not null references class on delete cascade,
      role text not null check (role in ('STUDENT', 'TEACHER')),
      subject_id uuid references subject,
      head_teacher boolean not null default false,
      starts_on date not null,
      ends_on date check (ends_on >= starts_on),
      source text,
      -- A manual row survives the feeds: a feed ends only the rows that it owns.
      manual boolean not null default false,
      unique nulls not distinct (class_id, user_id, role, subject_id, starts_on, source)
    );
    create index enrollment_user on enrollment (user_id);
    create index enrollment_class on enrollment (class_id, user_id);
  `;

  protected readonly downSql = /* sql */ `
    drop table enrollment, class_part, class;
  `;
}
