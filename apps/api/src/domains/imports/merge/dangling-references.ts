import type { Example } from "../import-report.ts";
import type { Merge } from "./merge.ts";

const unknownStructure = (key: string): string => `not exists (select from structure s where s.key = ${key})`;
const unknownCode = (kind: "SUBJECT" | "LEVEL", key: string): string => `not exists (
  select from external_identity i
  where i.source = :source and i.academy = :academy and i.kind = '${kind}' and i.key = ${key})`;

/** Every reference of a record that came in, and that leads nowhere: attribute, record, and what it says. */
const references = /* sql */ `
  select 'the home establishment of ' || p.kind || ' is unknown' as what, p.key, p.file, p.line, p.home as value
  from person p where p.home is not null and ${unknownStructure("p.home")} and p.verdict = 'ACCEPTED'
  union all
  select 'ENTPersonFonctions: the establishment is unknown', p.key, p.file, p.line, f.structure || '$' || f.code
  from staged_function f join person p on p.key = f.person and p.verdict = 'ACCEPTED' where ${unknownStructure("f.structure")}
  union all
  select l.attribute || ': the establishment is unknown', p.key, p.file, p.line, l.structure || '$' || l.name
  from staged_place l join person p on p.key = l.person and p.verdict = 'ACCEPTED' where ${unknownStructure("l.structure")}
  union all
  select l.attribute || ': no pupil is in this class', p.key, p.file, p.line, l.structure || '$' || l.name
  from staged_place l join person p on p.key = l.person and p.verdict = 'ACCEPTED'
  join structure s on s.key = l.structure and s.allowed
  where not exists (
    select from known_class k where k.structure = l.structure and k.kind = l.kind and k.name = l.name)
  union all
  select l.attribute || ': the subject is unknown', p.key, p.file, p.line, l.subject
  from staged_place l join person p on p.key = l.person and p.verdict = 'ACCEPTED'
  where l.subject is not null and ${unknownCode("SUBJECT", "l.subject")}
  union all
  select 'ENTEleveMEF: the level is unknown', p.key, p.file, p.line, p.level
  from person p where p.level is not null and p.verdict = 'ACCEPTED' and ${unknownCode("LEVEL", "p.level")}
  union all
  select 'ENTElevePersRelEleve: the guardian is in no file', l.child, l.file, l.line, l.guardian
  from resolved_link l
  where l.guardian_id is null and not exists (
    select from person g where g.key = l.guardian and 'PersRelEleve' = any(g.kinds) and g.verdict = 'QUARANTINED')
  union all
  select 'ENTStructureGroupes: the class of a group is unknown', e.key, e.file, e.line, t.group_name || '$' || t.class_name
  from staged_group_part t
  join (select distinct on (key) * from staged_establishment order by key) e on e.key = t.structure
  join structure s on s.key = t.structure and s.allowed
  where not exists (
    select from known_class k where k.structure = t.structure and k.kind = 'HOMEROOM' and k.name = t.class_name)`;

/** References that lead nowhere are told and counted; they stop nothing. */
export async function tellDanglingReferences(merge: Merge): Promise<void> {
  const found = await merge.rows<{ what: string; count: number; examples: Example[] }>(/* sql */ `
    with reference as (${references}), ranked as (
      select *, row_number() over (partition by what order by key, value) as rank from reference
    )
    select what, count(*)::int as count,
      json_agg(json_build_object('key', key, 'file', file, 'line', line, 'value', value) order by rank)
        filter (where rank <= 5) as examples
    from ranked group by what order by what`);
  for (const { what, count, examples } of found) merge.report.dangling(what, count, examples);
}

/** What it all comes to now, in the establishments of this source. */
export async function tellTotals(merge: Merge): Promise<void> {
  const [totals] = await merge.rows<Merge["report"]["report"]["totals"]>(/* sql */ `
    with placed as (
      select e.* , k.kind from enrollment e join known_class k using (class_id)
      where e.ends_on is null or e.ends_on >= :effective::date
    )
    select
      (select count(distinct user_id)::int from placed where role = 'STUDENT' and kind = 'HOMEROOM') as "pupilsInClasses",
      (select count(distinct class_id)::int from placed where role = 'STUDENT' and kind = 'HOMEROOM') as "classesWithPupils",
      (select count(distinct user_id)::int from placed where head_teacher) as "headTeachers",
      (select count(distinct user_id)::int from membership m
        where m.role = 'GUARDIAN' and (m.ends_on is null or m.ends_on >= :effective::date)
          and m.establishment_id in (select target_id from structure where allowed)) as "guardiansWithAccount"`);
  merge.report.report.totals = totals!;
}
