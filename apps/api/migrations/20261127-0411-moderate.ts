import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class Moderate1795752660000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    create table report (
      id uuid primary key,
      establishment_id uuid not null references establishment on delete cascade,
      -- Which reportable, and which one of it.
      kind text not null,
      subject_id uuid not null,
      reporter_id uuid not null references "user",
      reported_id uuid references "user",
      -- Of who decides in the school: it is judged above it.
      about_leader boolean not null,
      reason text not null check (reason in
        ('HARASSMENT', 'VIOLENCE', 'HATE', 'SEXUAL', 'DANGER', 'PRIVACY', 'OTHER')),
      comment text not null,
      -- What was reported, as it was then: what happens to the original changes nothing of it.
      excerpt text not null,
      created_at timestamptz not null,
      state text not null default 'OPEN' check (state in ('OPEN', 'CLOSED')),
      outcome text check (outcome in ('ACTED', 'NO_BREACH', 'PASSED_ON')),
      note text,
      closed_at timestamptz,
      closed_by_id uuid references "user",
      check ((state = 'CLOSED') = (outcome is not null)),
      unique (reporter_id, kind, subject_id)
    );
    create index report_queue on report (establishment_id, state, created_at desc, id desc);
    create index report_of_reporter on report (reporter_id, created_at desc);

    create table writing_pause (
      user_id uuid not null references "user" on delete cascade,
      id uuid not null,
      establishment_id uuid not null references establishment on delete cascade,
      reason text not null,
      starts_at timestamptz not null,
      until timestamptz not null check (until > starts_at),
      decided_by_id uuid references "user",
      lifted_at timestamptz,
      lifted_by_id uuid references "user",
      primary key (user_id, id)
    );

    create table suspension (
      user_id uuid not null references "user" on delete cascade,
      id uuid not null,
      establishment_id uuid references establishment on delete set null,
      reason text not null,
      at timestamptz not null,
      by_id uuid references "user",
      status_before text not null,
      withdrawn_since timestamptz,
      restored_at timestamptz,
      restored_by_id uuid references "user",
      primary key (user_id, id)
    );
    create unique index suspension_one_at_a_time on suspension (user_id) where restored_at is null;

    -- What was withdrawn with an account, kept as evidence.
    create table withdrawn_content (
      user_id uuid not null,
      suspension_id uuid not null,
      kind text not null,
      subject_id uuid not null,
      establishment_id uuid references establishment on delete set null,
      excerpt text not null,
      at timestamptz not null,
      primary key (user_id, suspension_id, kind, subject_id),
      foreign key (user_id, suspension_id) references suspension on delete cascade
    );
  `;

  protected readonly downSql = /* sql */ `
    drop table withdrawn_content, suspension, writing_pause, report;
  `;
}
