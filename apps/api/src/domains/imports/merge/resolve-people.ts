import type { Example, ReportKind } from "../import-report.ts";
import { identityOf, type Merge } from "./merge.ts";

/** The line of the report for each kind of file, in SQL. */
export const reportKindSql = /* sql */ `
  case p.kind when 'Eleve' then 'pupils' when 'PersEducNat' then 'staff' else 'guardians' end`;

export const exampleSql = (value = "null::text"): string =>
  `json_build_object('key', p.key, 'file', p.file, 'line', p.line, 'value', ${value})`;

/**
 * One row a key of the feed, beside who had that key before, with a verdict: ACCEPTED, SKIPPED or QUARANTINED.
 * A key is reused when name and birth date both changed; where nobody ever said a birth date, when all names changed.
 */
export async function resolvePeople(merge: Merge): Promise<void> {
  await merge.run("create index on staged_person (key)");
  await merge.run("analyze staged_person");
  await merge.run(/* sql */ `
    create temp table person on commit drop as
    with repeated as (
      select key, array_agg(distinct kind) as kinds,
        count(distinct normalize_name(given_name || ' ' || birth_name)) > 1 or count(distinct birth_date) > 1 as conflict
      from staged_person
      where key in (select key from staged_person group by key having count(*) > 1)
      group by key
    ), distinct_person as (
      select distinct on (s.key) s.*, coalesce(r.kinds, array[s.kind]) as kinds, coalesce(r.conflict, false) as conflict
      from staged_person s left join repeated r using (key)
      order by s.key, array_position(array['PersEducNat', 'Eleve', 'PersRelEleve'], s.kind), s.file, s.line
    )
    select d.*, i.target_id, coalesce(u.merged_into_id, i.target_id) as link_id, false as fresh,
      case
        when d.conflict then 'one key, two different people in this delivery'
        when u.status = 'ERASED' then 'the key of an erased account'
        when u.id is null then null
        when changed.name and p.birth_date is distinct from d.birth_date then 'name and birth date both changed'
        when changed.name and changed.all_names and d.birth_date is null then 'all names changed, and no birth date tells who it is'
      end as doubt,
      null::text as verdict, null::text as reason
    from distinct_person d
    left join external_identity i on i.key = d.key and ${identityOf("i", "USER")}
    left join "user" u on u.id = i.target_id
    left join user_private p on p.user_id = u.id
    cross join lateral (select
      pg_temp.different(d.birth_name, u.birth_name) or pg_temp.different(d.given_name, u.civil_given_name) as name,
      pg_temp.different(d.birth_name, u.birth_name) and pg_temp.different(d.given_name, u.civil_given_name)
        and pg_temp.different(coalesce(d.usual_name, d.birth_name), coalesce(u.usual_name, u.birth_name)) as all_names
    ) changed`);
  await merge.run("create index on person (key)");
  await merge.run("analyze person");
  await merge.run(`update person set verdict = 'QUARANTINED', reason = doubt where doubt is not null`);
  await judgeByEstablishment(merge);
  await judgeGuardians(merge);
  await tell(merge);
}

/** Pupils and staff come in by an allowed establishment; those of none at all, when nothing of the delivery is left out. */
async function judgeByEstablishment(merge: Merge): Promise<void> {
  await merge.run(/* sql */ `
    update person target set
      verdict = case when r.allowed or (r.outside is not true and not x.partial) then 'ACCEPTED' else 'SKIPPED' end,
      reason = case when r.outside then 'outside the allowed establishments' else 'of no establishment that is known' end
    from (
      select p.key, bool_or(s.allowed) as allowed, bool_or(not s.allowed) as outside
      from person p
      left join (
        select key as person, home as structure from staged_person where home is not null
        union select person, structure from staged_function
        union select person, structure from staged_place
      ) reference on reference.person = p.key
      left join structure s on s.key = reference.structure
      where p.verdict is null and p.kinds && array['PersEducNat', 'Eleve']
      group by p.key
    ) r, (select exists (select from structure where not allowed) as partial) x
    where target.key = r.key`);
}

/** A guardian comes in by a link that may give rights: with a pupil who came in, and more than as a contact. */
async function judgeGuardians(merge: Merge): Promise<void> {
  await merge.run(/* sql */ `
    create temp table link on commit drop as
    select l.child, l.guardian, (array_agg(l.relation order by l.relation))[1] as relation,
      case when count(distinct l.authority) = 1 then min(l.authority) else 'UNKNOWN' end as authority,
      (array_agg(l.raw_codes order by l.raw_codes::text))[1] as raw_codes, min(l.feed_version) as feed_version,
      bool_or(l.lives_with) as lives_with
    from staged_link l join person c on c.key = l.child and c.verdict = 'ACCEPTED' and 'Eleve' = any(c.kinds)
    where l.authority is not null
    group by l.child, l.guardian`);
  await merge.run("analyze link");
  await merge.run(/* sql */ `
    update person target set verdict = 'ACCEPTED'
    where (verdict is null or verdict = 'SKIPPED') and 'PersRelEleve' = any(kinds)
      and key in (select guardian from link)`);
  await merge.run(/* sql */ `
    update person target set verdict = 'SKIPPED', reason = case
      when key in (select l.guardian from staged_link l join person c on c.key = l.child and c.verdict = 'ACCEPTED')
        then 'a mere contact, without any authority'
      when key in (select guardian from staged_link) then 'their pupils were not taken'
      else 'no pupil of the delivery refers to them' end
    where verdict is null`);
}

async function tell(merge: Merge): Promise<void> {
  const { report } = merge;
  const refused = await merge.rows<Refused>(/* sql */ `
    select verdict, ${reportKindSql} as "reportKind", reason, count(*)::int as count,
      (array_agg(${exampleSql()} order by p.key))[1:5] as examples
    from person p where verdict <> 'ACCEPTED' group by 1, 2, 3 order by 1, 2, 3`);
  for (const { verdict, reportKind, reason, count, examples } of refused) {
    if (verdict === "QUARANTINED") report.quarantine(reportKind, reason, count, examples);
    else report.skip(reportKind, reason, count, examples);
  }
  const [repeated] = await merge.rows<{ count: number }>(
    `select (select count(*) from staged_person) - count(*) - sum(cardinality(kinds) - 1) as count from person`,
  );
  if (Number(repeated?.count) > 0) report.find("records given twice", Number(repeated!.count), []);
}

interface Refused {
  verdict: string;
  reportKind: ReportKind;
  reason: string;
  count: number;
  examples: Example[];
}
