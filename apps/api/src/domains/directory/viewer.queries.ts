import { current } from "./current.visible.ts";
import { jsonRows as json } from "../../platform/read/json-rows.ts";
import { reachOf } from "./viewer.reach.ts";
import type { Child, CurrentMandate, CurrentMembership, Viewer } from "./viewer.ts";

interface RawEnrollment {
  classId: string;
  establishmentId: string;
  role: "STUDENT" | "TEACHER";
  head: boolean;
}

/** What `viewerFactsSql` answers: rows of today, from which a viewer is made. */
export interface ViewerFacts {
  memberships: CurrentMembership[];
  mandates: CurrentMandate[];
  enrollments: RawEnrollment[];
  children: Child[];
  narrowedTo: string | null;
  timeZone: string | null;
  territories: { establishmentId: string; territoryIds: string[] }[];
  guardianIds: string[];
  restrictions: { childId: string; hides: "CONTACT" | "WHEREABOUTS" | "ALL" }[];
}

/** SQL of one JSON value: the facts of the user whose id `userId` (SQL too) gives, on the day `:today`. */
export const viewerFactsSql = (userId: string): string => `jsonb_build_object(
  'memberships', ${json(`
    select establishment_id as "establishmentId", role, function from membership m
    where m.user_id = ${userId} and ${current("m")}`)},
  'mandates', ${json(`
    select d.powers, d.establishment_id as "establishmentId", array(
      with recursive inside as (
        select d.territory_id as id where d.territory_id is not null
        union all select t.id from territory t join inside on t.parent_id = inside.id
      ) select id from inside) as "territoryIds"
    from mandate d where d.user_id = ${userId} and ${current("d")}`)},
  'enrollments', ${json(`
    select e.class_id as "classId", c.establishment_id as "establishmentId", e.role, bool_or(e.head_teacher) as head
    from enrollment e join class c on c.id = e.class_id join school_year y on y.id = c.school_year_id
    where e.user_id = ${userId} and ${current("e")} and y.state = 'CURRENT' and exists (
      select from membership m where m.user_id = ${userId} and m.establishment_id = c.establishment_id and ${current("m")})
    group by 1, 2, 3`)},
  'children', ${json(`
    select g.child_id as id, bool_or(g.may_sign) as "maySign", bool_or(g.may_be_contacted) as "mayBeContacted",
      array(select distinct e.class_id from enrollment e
        join class c on c.id = e.class_id join school_year y on y.id = c.school_year_id
        where e.user_id = g.child_id and e.role = 'STUDENT' and ${current("e")} and y.state = 'CURRENT' and exists (
          select from membership m where m.user_id = g.child_id and m.establishment_id = c.establishment_id
          and m.role = 'STUDENT' and ${current("m")})) as "classIds",
      array(select distinct m.establishment_id from membership m
        where m.user_id = g.child_id and m.role = 'STUDENT' and ${current("m")}) as "establishmentIds"
    from guardianship g where g.guardian_id = ${userId} and g.may_see and ${current("g")} group by g.child_id`)},
  'narrowedTo', (select f.child_id from narrowed_family f where f.user_id = ${userId}),
  'timeZone', (select place.time_zone from (
      select m.establishment_id, case m.role when 'GUARDIAN' then 1 else 0 end as rank from membership m
      where m.user_id = ${userId} and ${current("m")}
      union all select d.establishment_id, 2 from mandate d where d.user_id = ${userId} and ${current("d")}
    ) own join establishment place on place.id = own.establishment_id order by own.rank, place.id limit 1),
  'territories', ${json(`
    select place.id as "establishmentId", array(
      with recursive around as (
        select place.territory_id as id where place.territory_id is not null
        union all select t.parent_id from territory t join around on t.id = around.id where t.parent_id is not null
      ) select id from around) as "territoryIds"
    from establishment place where place.id in (
      select m.establishment_id from membership m where m.user_id = ${userId} and ${current("m")}
      union select m.establishment_id from guardianship g join membership m on m.user_id = g.child_id
        where g.guardian_id = ${userId} and g.may_see and ${current("g")} and m.role = 'STUDENT' and ${current("m")})`)},
  'guardianIds', coalesce((select jsonb_agg(distinct g.guardian_id) from guardianship g
    where g.child_id = ${userId} and g.may_see and ${current("g")}), '[]'),
  'restrictions', ${json(`
    select r.child_id as "childId", r.hides from contact_restriction r
    where r.against_id = ${userId} and ${current("r")}`)}
)`;

const unique = (ids: string[]): string[] => [...new Set(ids)];

/** Makes the viewer of the facts. A restricted child is no child here; one whose whereabouts are hidden is nowhere. */
export function viewerFrom(id: string, today: string, facts: ViewerFacts): Viewer {
  const hiddenBy = (...kinds: string[]) =>
    unique(facts.restrictions.filter((one) => kinds.includes(one.hides)).map((one) => one.childId));
  const hidden = {
    all: hiddenBy("ALL"),
    whereabouts: hiddenBy("ALL", "WHEREABOUTS"),
    contact: hiddenBy("ALL", "WHEREABOUTS", "CONTACT"),
  };
  const children = facts.children
    .filter((child) => !hidden.all.includes(child.id))
    .map((child) =>
      hidden.whereabouts.includes(child.id) ? { ...child, classIds: [], establishmentIds: [] } : child,
    );
  const schoolsOfChildren = new Set(children.flatMap((child) => child.establishmentIds));
  const memberships = facts.memberships.filter(
    (one) => one.role !== "GUARDIAN" || schoolsOfChildren.has(one.establishmentId),
  );
  const teacherIn = new Set(
    memberships.filter((one) => one.role === "TEACHER").map((one) => one.establishmentId),
  );
  const teaching = facts.enrollments.filter((one) => one.role === "TEACHER");
  return {
    id,
    today,
    memberships,
    mandates: facts.mandates,
    learns: unique(facts.enrollments.filter((one) => one.role === "STUDENT").map((one) => one.classId)),
    teaches: unique(teaching.map((one) => one.classId)),
    teachesAsTeacher: unique(
      teaching.filter((one) => teacherIn.has(one.establishmentId)).map((one) => one.classId),
    ),
    headOf: unique(
      teaching.filter((one) => one.head && teacherIn.has(one.establishmentId)).map((one) => one.classId),
    ),
    children,
    narrowedTo: children.find((child) => child.id === facts.narrowedTo)?.id ?? null,
    timeZone: facts.timeZone ?? "Europe/Paris",
    territories: Object.fromEntries(facts.territories.map((one) => [one.establishmentId, one.territoryIds])),
    guardianIds: facts.guardianIds,
    hidden,
    reach: reachOf(memberships, children),
  };
}
