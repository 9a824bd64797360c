import type { Merge } from "./merge.ts";
import { countOf } from "./merge-people.ts";
import { exampleSql, reportKindSql } from "./resolve-people.ts";
import type { Example } from "../import-report.ts";

/** Rows that this source owns and that still hold. */
export const owned = (alias: string): string =>
  `${alias}.source = :source and not ${alias}.manual and (${alias}.ends_on is null or ${alias}.ends_on >= :effective::date)`;

/**
 * What people are, and where. A function that resolves decides; where none does, the home establishment and whether they
 * stand before pupils; teaching a class somewhere makes a teacher there.
 */
export async function mergeMemberships(merge: Merge): Promise<void> {
  await merge.run(/* sql */ `
    create temp table wanted_membership on commit drop as
    with staff as (
      select key, link_id, home, teaches from person where verdict = 'ACCEPTED' and 'PersEducNat' = any(kinds)
    ), by_function as (
      select p.key, p.link_id as user_id, s.target_id as establishment_id, f.role, f.code as function
      from staged_function f join staff p on p.key = f.person join structure s on s.key = f.structure and s.allowed
    ), by_home as (
      select p.link_id as user_id, s.target_id as establishment_id,
        case when p.teaches then 'TEACHER' else 'STAFF' end as role, null::text as function
      from staff p join structure s on s.key = p.home and s.allowed
      where p.key not in (select key from by_function)
    ), positions as (
      select user_id, establishment_id, role, function from by_function union select * from by_home
    ), by_teaching as (
      select distinct p.link_id as user_id, k.establishment_id, 'TEACHER' as role, null::text as function
      from staged_place l join staff p on p.key = l.person
      join known_class k on k.structure = l.structure and k.kind = l.kind and k.name = l.name
      where l.role = 'TEACHER' and not exists (
        select from positions o
        where o.user_id = p.link_id and o.establishment_id = k.establishment_id and o.role = 'TEACHER')
    ), pupils as (
      select p.link_id as user_id, s.target_id as establishment_id, 'STUDENT' as role, null::text as function
      from person p
      join (
        select key as person, home as structure from staged_person where kind = 'Eleve'
        union select person, structure from staged_place where role = 'STUDENT'
      ) reference on reference.person = p.key
      join structure s on s.key = reference.structure and s.allowed
      where p.verdict = 'ACCEPTED' and 'Eleve' = any(p.kinds)
    )
    select * from positions union select * from by_teaching union select * from pupils`);
  await apply(
    merge,
    "wanted_membership",
    `role <> 'GUARDIAN' and target.user_id in (select user_id from scope)`,
  );
  await tellUnplaced(merge);
}

/** Staff of no establishment exist in every academy; they have no access to anything. */
async function tellUnplaced(merge: Merge): Promise<void> {
  const found = await merge.rows<{ kind: string; count: number; examples: Example[] }>(/* sql */ `
    select ${reportKindSql} as kind, count(*)::int as count,
      (array_agg(${exampleSql()} order by p.key))[1:5] as examples
    from person p
    where p.verdict = 'ACCEPTED' and p.kind <> 'PersRelEleve'
      and not exists (select from wanted_membership w where w.user_id = p.link_id)
    group by 1`);
  for (const { kind, count, examples } of found) {
    merge.report.find(`${kind} of no known establishment: no membership, no access`, count, examples);
  }
}

/** Who exercises authority over a pupil of an establishment is a guardian there: recomputed whole from what holds now. */
export async function mergeGuardianMemberships(merge: Merge): Promise<void> {
  await merge.run(/* sql */ `
    create temp table wanted_guardian on commit drop as
    select distinct g.guardian_id as user_id, m.establishment_id, 'GUARDIAN' as role, null::text as function
    from guardianship g
    join membership m on m.user_id = g.child_id and m.role = 'STUDENT' and ${owned("m")}
    where g.authority = 'EXERCISED' and g.may_see and g.source = :source
      and (g.ends_on is null or g.ends_on >= :effective::date)`);
  await apply(merge, "wanted_guardian", `role = 'GUARDIAN'`);
}

const same = (a: string, b: string): string =>
  `${a}.user_id = ${b}.user_id and ${a}.establishment_id = ${b}.establishment_id and ${a}.role = ${b}.role
    and ${a}.function is not distinct from ${b}.function`;

async function apply(merge: Merge, wanted: string, scope: string): Promise<void> {
  await merge.run(`create index on ${wanted} (user_id)`);
  await merge.run(`analyze ${wanted}`);
  const left = await merge.end(
    "membership",
    `${owned("target")} and target.${scope} and not exists (select from ${wanted} w where ${same("w", "target")})`,
    `, end_reason = 'NO_LONGER_IN_FEED', run_id = :run::uuid`,
  );
  const created = await merge.insert(
    "membership",
    /* sql */ `(id, user_id, establishment_id, role, function, starts_on, source, run_id)
      select pg_temp.new_id(), w.user_id, w.establishment_id, w.role, w.function, :effective::date, :source, :run::uuid
      from ${wanted} w
      where not exists (
        select from membership m
        where ${same("m", "w")} and (m.source = :source or m.manual)
          and (m.ends_on is null or m.ends_on >= :effective::date))`,
  );
  const total = await countOf(merge, wanted);
  merge.report.count("memberships", { created, left, unchanged: total - created });
}
