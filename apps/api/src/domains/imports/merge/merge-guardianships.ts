import type { Example } from "../import-report.ts";
import type { Merge } from "./merge.ts";
import { countOf } from "./merge-people.ts";

const holds = (alias: string): string => `(${alias}.ends_on is null or ${alias}.ends_on >= :effective::date)`;
const decided = /* sql */ `exists (
  select from decided d where d.child_id = target.child_id and d.guardian_id = target.guardian_id)`;
const samePair = (a: string, b: string): string =>
  `${a}.child_id = ${b}.child_id and ${a}.guardian_id = ${b}.guardian_id`;

/** The links between pupils and guardians. What the school decided itself beats the feed; what nobody can tell gives nothing. */
export async function mergeGuardianships(merge: Merge): Promise<void> {
  await resolveLinks(merge);
  const ours = /* sql */ `target.source = :source and ${holds("target")} and not ${decided}`;
  const left = await merge.end(
    "guardianship",
    /* sql */ `${ours}
      and (target.child_id in (select user_id from scope) or target.guardian_id in (select user_id from departed))
      and not exists (select from person q where q.link_id = target.guardian_id and q.verdict = 'QUARANTINED')
      and not exists (
        select from wanted_link w where ${samePair("w", "target")}
          and (w.authority = target.authority or target.starts_on >= :effective::date))`,
  );
  const changed = await merge.update(
    "guardianship",
    /* sql */ `set relation = w.relation, authority = w.authority, may_see = w.may_see, may_sign = w.may_see,
        may_be_contacted = w.may_be_contacted, lives_with = w.lives_with, raw_codes = w.raw_codes, feed_version = w.feed_version
      from wanted_link w
      where ${ours} and ${samePair("w", "target")}
        and (target.relation, target.authority, target.lives_with, target.raw_codes, target.feed_version)
          is distinct from (w.relation, w.authority, w.lives_with, w.raw_codes, w.feed_version)`,
  );
  const created = await merge.insert(
    "guardianship",
    /* sql */ `(id, child_id, guardian_id, relation, authority, may_see, may_sign, may_be_contacted, lives_with,
        starts_on, source, raw_codes, feed_version)
      select pg_temp.new_id(), w.child_id, w.guardian_id, w.relation, w.authority, w.may_see, w.may_see,
        w.may_be_contacted, w.lives_with, :effective::date, :source, w.raw_codes, w.feed_version
      from wanted_link w
      where not exists (
        select from guardianship g where ${samePair("g", "w")} and g.source = :source and ${holds("g")})`,
  );
  const total = await countOf(merge, "wanted_link");
  merge.report.count("guardianships", { created, changed, left, unchanged: total - created - changed });
  await tell(merge);
}

async function resolveLinks(merge: Merge): Promise<void> {
  await merge.run(/* sql */ `
    create temp table decided on commit drop as
    select distinct child_id, guardian_id from guardianship g
    where ${holds("g")} and (g.source is null or (
      g.local_override_by_id is not null and (g.override_until is null or g.override_until >= :effective::date)))`);
  await merge.run("create index on decided (child_id)");
  await merge.run(/* sql */ `
    create temp table resolved_link on commit drop as
    select l.*, c.link_id as child_id, coalesce(g.link_id, known.user_id) as guardian_id, c.file, c.line
    from link l
    join person c on c.key = l.child
    left join person g on g.key = l.guardian and g.verdict = 'ACCEPTED' and 'PersRelEleve' = any(g.kinds)
    left join (
      -- A guardian whose part is missing today is still who they were.
      select i.key, coalesce(u.merged_into_id, u.id) as user_id
      from external_identity i join "user" u on u.id = i.target_id
      where i.source = :source and i.academy = :academy and i.kind = 'USER' and i.feed_kind = 'PersRelEleve'
        and i.state <> 'QUARANTINED' and u.status <> 'ERASED' and not 'PersRelEleve' = any(:completeKinds::text[])
    ) known on known.key = l.guardian and not exists (select from person p where p.key = l.guardian)`);
  await merge.run(/* sql */ `
    create temp table wanted_link on commit drop as
    select *, authority = 'EXERCISED' as may_see, authority <> 'UNKNOWN' as may_be_contacted
    from (
      -- Two keys of one person may speak of one child: they have to agree.
      select child_id, guardian_id, min(relation) as relation, bool_or(lives_with) as lives_with,
        case when count(distinct authority) = 1 then min(authority) else 'UNKNOWN' end as authority,
        min(feed_version) as feed_version, (array_agg(raw_codes order by raw_codes::text))[1] as raw_codes
      from resolved_link group by child_id, guardian_id
    ) target
    where guardian_id is not null and child_id <> guardian_id and not ${decided}`);
  await merge.run("create index on wanted_link (child_id)");
  await merge.run("analyze wanted_link");
}

async function tell(merge: Merge): Promise<void> {
  const found = await merge.rows<{ what: string; count: number; examples: Example[] }>(/* sql */ `
    select case l.authority when 'UNKNOWN' then 'parental authority that cannot be told: no access'
        else 'in charge without parental authority: may be contacted, no account' end as what,
      count(*)::int as count,
      (array_agg(json_build_object('key', l.child, 'file', l.file, 'line', l.line, 'value', l.guardian) order by l.child))[1:5] as examples
    from resolved_link l where l.authority <> 'EXERCISED' group by l.authority
    union all
    select 'mere contacts, without a guardianship', count(*)::int,
      (array_agg(json_build_object('key', l.child, 'file', c.file, 'line', c.line, 'value', l.guardian) order by l.child))[1:5]
    from staged_link l join person c on c.key = l.child and c.verdict = 'ACCEPTED'
    where l.authority is null having count(*) > 0`);
  for (const { what, count, examples } of found) merge.report.find(what, count, examples);
}
