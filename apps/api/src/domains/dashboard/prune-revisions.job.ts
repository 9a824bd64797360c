import { defineJob } from "../../platform/jobs/job.ts";

const year = 365 * 86_400_000;

/** The last ones are kept however old they are, and undo with them. */
const kept = 100;
const most = 5000;

export const pruneRevisionsJob = defineJob({
  name: "prune-dashboard-revisions",
  at: "41 2 * * *",
  async run({ database }, now) {
    const before = new Date(now.getTime() - year);
    // One statement a slice: what undo and redo remember goes with the revisions that they would need.
    const slice = async () => {
      const [{ pruned }] = await database.query<[{ pruned: number }]>(
        `with gone as (
          delete from dashboard_revision r using dashboard d
          where (r.user_id, r.version) in (
              select o.user_id, o.version from dashboard_revision o join dashboard e on e.user_id = o.user_id
              where o.made_at < $1 and o.version <= e.version - $2 limit $3)
            and d.user_id = r.user_id
          returning r.user_id, r.version),
        forgotten as (
          update dashboard d set undo_stack = array(select v from unnest(d.undo_stack) with ordinality u (v, at)
              where v not in (select version from gone where user_id = d.user_id) order by at),
            redo_stack = array(select v from unnest(d.redo_stack) with ordinality u (v, at)
              where v not in (select version from gone where user_id = d.user_id) order by at)
          where d.user_id in (select user_id from gone))
        select count(*)::integer as pruned from gone`,
        [before, kept, most],
      );
      return pruned;
    };
    while ((await slice()) === most);
  },
});
