import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class EnqueueTasks1795531800000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    -- The queue belongs to the owner: whoever writes may only add to it, in the transaction of the write.
    create function enqueue_task(task text, payload jsonb, run_at timestamptz, key text) returns void
      language plpgsql security definer set search_path = pg_catalog as $$
      begin
        perform graphile_worker.add_job(task, payload := payload::json, run_at := run_at, job_key := key);
      end $$;
    create function drop_task(key text) returns void
      language plpgsql security definer set search_path = pg_catalog as $$
      begin
        perform graphile_worker.remove_job(key);
      end $$;
    revoke execute on function enqueue_task, drop_task from public;
    do $$
    begin
      if exists (select from pg_roles where rolname = 'preau_api') then
        grant execute on function enqueue_task, drop_task to preau_api;
      end if;
    end $$;
  `;

  protected readonly downSql = /* sql */ `
    drop function enqueue_task, drop_task;
  `;
}
