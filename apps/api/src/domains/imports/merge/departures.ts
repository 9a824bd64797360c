import { DeliveryError } from "../aaf/delivery-error.ts";
import type { PersonKind } from "../aaf/kinds.ts";
import type { ReportKind } from "../import-report.ts";
import { identityOf, type Merge } from "./merge.ts";
import { owned } from "./merge-memberships.ts";

const reportKinds: Record<PersonKind, ReportKind> = {
  Eleve: "pupils",
  PersEducNat: "staff",
  PersRelEleve: "guardians",
};

/** What ties a person to this source today. */
const tied = (user: string): string => /* sql */ `(
  exists (select from membership m where m.user_id = ${user} and ${owned("m")})
  or exists (select from guardianship g where g.guardian_id = ${user} and g.source = :source
    and (g.ends_on is null or g.ends_on >= :effective::date)))`;

/** Who was there before, who is no longer in a kind that is complete, and whose rows this import may end. */
export async function findDepartures(merge: Merge): Promise<void> {
  await merge.run(/* sql */ `
    create temp table known_before on commit drop as
    select i.key, i.feed_kind as kind, coalesce(u.merged_into_id, u.id) as user_id, u.id as own_id, u.status,
      ${tied("coalesce(u.merged_into_id, u.id)")} as had,
      p.verdict as verdict
    from external_identity i
    join "user" u on u.id = i.target_id
    left join person p on p.key = i.key
    where ${identityOf("i", "USER")} and u.status <> 'ERASED' and p.fresh is not true`);
  await merge.run(/* sql */ `
    create temp table departed on commit drop as
    select * from known_before
    where kind = any(:completeKinds::text[]) and (verdict is null or (verdict = 'SKIPPED' and kind <> 'PersRelEleve'))`);
  await merge.run(/* sql */ `
    create temp table scope on commit drop as
    (select link_id as user_id from person where verdict = 'ACCEPTED' union select user_id from departed)
    except select link_id from person where verdict = 'QUARANTINED'`);
  await merge.run("create unique index on scope (user_id)");
  await merge.run("create index on person (link_id)");
  await merge.run("analyze scope");
}

interface Leaving {
  kind: PersonKind;
  known: number;
  /** Who has left, told in the report. */
  left: number;
  /** Who would lose all access by this delivery. */
  losing: number;
}

/** Marks who has left everything; stops when that is more than one in ten of a kind and nobody agreed to it. */
export async function finishDepartures(merge: Merge, accepted: boolean): Promise<void> {
  await merge.run(/* sql */ `
    create temp table leaving on commit drop as
    select b.*, ${tied("b.user_id")} as keeps,
      b.own_id in (select own_id from departed) or (b.kind = 'PersRelEleve' and b.verdict = 'SKIPPED') as absent,
      exists (select from membership m where m.user_id = b.user_id and (m.ends_on is null or m.ends_on >= :effective::date))
        or exists (select from guardianship g where g.guardian_id = b.user_id
          and (g.ends_on is null or g.ends_on >= :effective::date)) as stays_elsewhere,
      not exists (select from membership m where m.user_id = b.user_id) as never_placed
    from known_before b`);
  const counts = await merge.rows<Leaving>(/* sql */ `
    select kind, count(*) filter (where status <> 'LEFT')::int as known,
      count(*) filter (where absent and not keeps and (had or ${becomesLeft}))::int as left,
      count(*) filter (where not keeps and (had or (absent and never_placed and ${becomesLeft})))::int as losing
    from leaving group by kind`);
  for (const { kind, left } of counts) merge.report.count(reportKinds[kind], { left });
  if (!accepted) refuseMany(counts);
  if (merge.parameters.yearState === "CURRENT") await markLeft(merge);
}

const becomesLeft = /* sql */ `(status in ('PENDING', 'ACTIVE') and not stays_elsewhere)`;

function refuseMany(counts: readonly Leaving[]): void {
  const many = counts.filter(({ known, losing }) => losing > known * 0.1);
  if (many.length === 0) return;
  const told = many.map(({ kind, known, losing }) => `${losing} of ${known} ${reportKinds[kind]}`).join(", ");
  throw new DeliveryError(
    `With this delivery ${told} would leave: more than one in ten. Nothing was changed. ` +
      "If it is right, run it again with --accept-departures.",
  );
}

async function markLeft(merge: Merge): Promise<void> {
  await merge.update(
    '"user"',
    /* sql */ `set status = 'LEFT', left_on = :effective::date, updated_at = :now::timestamptz,
        purge_after = :effective::date + (
          select keep_days from retention_rule where data_kind = 'left_user' and establishment_kind = '*')
      from leaving l
      where target.id = l.own_id and l.absent and not l.keeps and not l.stays_elsewhere
        and target.status in ('PENDING', 'ACTIVE')`,
  );
}

/** What people may do has changed: whatever they have open is to look again. */
export async function raiseRightsVersions(merge: Merge): Promise<void> {
  await merge.run(/* sql */ `
    update "user" target set rights_version = rights_version + 1
    from (
      select distinct (coalesce(c.after, c.before)->>k.key)::uuid as id
      from import_change c
      join (values ('membership', 'user_id'), ('enrollment', 'user_id'), ('guardianship', 'child_id'),
        ('guardianship', 'guardian_id'), ('user', 'id')) k (table_name, key) on k.table_name = c.table_name
      where c.run_id = :run::uuid
    ) touched
    where target.id = touched.id and not exists (
      select from person p where p.link_id = target.id and p.fresh)`);
}
