import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class CreateAudit1795433400000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    create table audit_event (
      id uuid not null,
      at timestamptz not null,
      establishment_id uuid,
      actor_id uuid,
      acting_for_id uuid,
      subject_id uuid,
      action text not null,
      reason text,
      request_id text,
      primary key (id, at)
    ) partition by range (at);
    create index audit_event_establishment on audit_event (establishment_id, at desc);
    create index audit_event_subject on audit_event (subject_id, at desc);
    create table audit_event_other partition of audit_event default;

    create function ensure_audit_partitions(around date) returns void language plpgsql as $$
    declare
      month date := date_trunc('month', around)::date;
    begin
      for i in 0..2 loop
        execute format('create table if not exists %I partition of audit_event for values from (%L) to (%L)',
          'audit_event_' || to_char(month, 'YYYY_MM'), month, (month + interval '1 month')::date);
        month := (month + interval '1 month')::date;
      end loop;
    end $$;

    create table retention_rule (
      establishment_kind text not null,
      data_kind text not null,
      keep_days integer not null,
      basis text not null,
      primary key (establishment_kind, data_kind)
    );
    insert into retention_rule values
      ('*', 'audit_event', 365, 'Recommandation CNIL relative à la journalisation'),
      ('*', 'dashboard_revision', 365, 'Annulation et historique du tableau de bord'),
      ('*', 'left_user', 365, 'Fin de scolarité : un an après le départ');

    do $$
    begin
      if exists (select from pg_roles where rolname = 'preau_api') then
        revoke update, delete on audit_event from preau_api;
        revoke all on audit_event_other from preau_api;
        revoke update, delete on import_change from preau_api;
      end if;
    end $$;
  `;

  protected readonly downSql = /* sql */ `
    drop table retention_rule;
    drop function ensure_audit_partitions;
    drop table audit_event;
  `;
}
