import type { Merge } from "./merge.ts";
import { owned } from "./merge-memberships.ts";
import { countOf } from "./merge-people.ts";

/** Who is in which class, as a pupil or as the teacher of a subject; the lines with a subject are preferred. */
export async function mergeEnrollments(merge: Merge): Promise<void> {
  await merge.run(/* sql */ `
    create temp table resolved_place on commit drop as
    select p.link_id as user_id, k.class_id, l.role, i.target_id as subject_id, l.head_teacher, l.attribute
    from staged_place l
    join person p on p.key = l.person and p.verdict = 'ACCEPTED'
    join known_class k on k.structure = l.structure and k.kind = l.kind and k.name = l.name
    left join external_identity i
      on i.source = :source and i.academy = :academy and i.kind = 'SUBJECT' and i.key = l.subject`);
  await merge.run("create index on resolved_place (user_id)");
  await merge.run("analyze resolved_place");
  await merge.run(/* sql */ `
    create temp table wanted_enrollment on commit drop as
    with taught as (
      select *, min(case when attribute like '%Matieres' then 1 when not head_teacher then 2 else 3 end)
          over (partition by user_id, class_id) as best,
        bool_or(head_teacher) over (partition by user_id, class_id) as head
      from resolved_place where role = 'TEACHER'
    )
    select distinct user_id, class_id, role, null::uuid as subject_id, false as head_teacher
    from resolved_place where role = 'STUDENT'
    union
    select distinct user_id, class_id, role, subject_id, head
    from taught where best = case when attribute like '%Matieres' then 1 when not head_teacher then 2 else 3 end`);
  await merge.run("create index on wanted_enrollment (user_id)");
  await merge.run("analyze wanted_enrollment");
  await applyEnrollments(merge);
}

const same = (a: string, b: string): string =>
  `${a}.user_id = ${b}.user_id and ${a}.class_id = ${b}.class_id and ${a}.role = ${b}.role
    and ${a}.subject_id is not distinct from ${b}.subject_id`;

async function applyEnrollments(merge: Merge): Promise<void> {
  const left = await merge.end(
    "enrollment",
    /* sql */ `${owned("target")} and target.user_id in (select user_id from scope)
      and target.class_id in (
        select c.id from class c join school_year y on y.id = c.school_year_id where y.starts_on <= :yearStart::date)
      and not exists (select from wanted_enrollment w where ${same("w", "target")})`,
  );
  const changed = await merge.update(
    "enrollment",
    /* sql */ `set head_teacher = w.head_teacher from wanted_enrollment w
      where ${owned("target")} and ${same("w", "target")} and target.head_teacher <> w.head_teacher`,
  );
  const created = await merge.insert(
    "enrollment",
    /* sql */ `(id, user_id, class_id, role, subject_id, head_teacher, starts_on, source)
      select pg_temp.new_id(), w.user_id, w.class_id, w.role, w.subject_id, w.head_teacher, :effective::date, :source
      from wanted_enrollment w
      where not exists (
        select from enrollment e
        where ${same("e", "w")} and (e.source = :source or e.manual)
          and (e.ends_on is null or e.ends_on >= :effective::date))`,
  );
  const total = await countOf(merge, "wanted_enrollment");
  merge.report.count("enrollments", { created, changed, left, unchanged: total - created - changed });
}
