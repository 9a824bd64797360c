import { jsonRows } from "../../platform/read/json-rows.ts";
import { defineRead } from "../../platform/read/read.ts";
import { plainName } from "../directory/class-search.queries.ts";
import { current } from "../directory/current.visible.ts";
import type { RoleName } from "../directory/role.ts";
import type { ClassPart } from "./contacts.policy.ts";
import { classWritable, contactableBy, contactVisible, senderWritable } from "./contacts.visible.ts";

export interface FoundPerson {
  id: string;
  name: string;
  roles: RoleName[];
  /** Of a guardian: the pupils for whom they may be written to. */
  children: { name: string; relation: string; className: string | null }[];
  learns: string[];
  classes: string[];
  subjects: string[];
  isOwnChild: boolean;
  isOwnGuardian: boolean;
}

/** SQL: each word that was typed begins a word of the name. */
const isNamed = (name: string): string => `not exists (
    select from unnest(string_to_array(asked.name, ' ')) as t (word)
    where ' ' || ${name} not like '% ' || t.word || '%')`;

/** SQL: the same, or the name looks like what was typed. */
const looksNamed = (name: string): string => `(${isNamed(name)} or asked.name <% ${name})`;

const enrolledNames = (userId: string, role: "STUDENT" | "TEACHER", column: string, more = ""): string =>
  `array(select distinct ${column} from enrollment e join class c on c.id = e.class_id ${more}
    where e.user_id = ${userId} and e.role = '${role}' and ${current("e")} and c.establishment_id = :place::uuid
    ${role === "TEACHER" ? "and (cardinality(:classes_shown::uuid[]) = 0 or c.id = any(:classes_shown::uuid[]))" : ""}
    order by 1 limit 3)`;

/**
 * The people whom a desk reaches and who were meant, nearest names first. `:of_children` looks for the guardians of
 * pupils of that name. It takes as long for somebody hidden as for a name that nobody has.
 */
export const findPeople = defineRead<{ found: FoundPerson[] }>(
  "recipients-by-name",
  `with asked as materialized (select normalize_name(:search::text) as name), found as materialized (
    select u.*, case when asked.name = '' then 0 else asked.name <<-> u.search_name end as distance,
      asked.name <> '' and not (' ' || u.search_name) like '% ' || asked.name || '%' as further
    from asked, (select distinct m.user_id as id from membership m
        where m.establishment_id = :place::uuid and ${current("m")}
        union select unnest(:writes_family::uuid[])) near
      join "user" u on u.id = near.id
    where (not :of_children::boolean and (asked.name = '' or ${looksNamed("u.search_name")}) or (:of_children::boolean
      and exists (select from guardianship g join "user" k on k.id = g.child_id
        where g.guardian_id = u.id and ${isNamed("k.search_name")} and ${contactableBy("g")})))
      and ${contactVisible("u")}
    order by further, distance, u.family_name, u.given_name, u.id limit :limit::int
  )
  select ${jsonRows(`
    select u.id, u.given_name || ' ' || u.family_name as name,
      array(select distinct m.role from membership m
        where m.user_id = u.id and m.establishment_id = :place::uuid and ${current("m")}) as roles,
      ${jsonRows(`select k.given_name || ' ' || k.family_name as name, g.relation,
        (select min(c.name) from enrollment e join class c on c.id = e.class_id
          where e.user_id = k.id and e.role = 'STUDENT' and ${current("e")} and c.kind = 'HOMEROOM'
          and c.establishment_id = :place::uuid) as "className"
        from guardianship g join "user" k on k.id = g.child_id
        where g.guardian_id = u.id and ${contactableBy("g")} order by k.given_name, k.id limit 3`)} as children,
      ${enrolledNames("u.id", "STUDENT", "c.name")} as learns,
      ${enrolledNames("u.id", "TEACHER", "c.name")} as classes,
      ${enrolledNames("u.id", "TEACHER", "b.name", "join subject b on b.id = e.subject_id")} as subjects,
      u.id = any(:viewer_children::uuid[]) as "isOwnChild", u.id = any(:viewer_guardians::uuid[]) as "isOwnGuardian"
    from found u order by u.further, u.distance, u.family_name, u.given_name, u.id`)} as found`,
);

export interface FoundClass {
  id: string;
  name: string;
  part: ClassPart;
  count: number;
}

/** SQL: how many people of a part of a class are reached. */
const counted: Record<ClassPart, string> = {
  STUDENTS: `select count(distinct u.id)::int from enrollment e join "user" u on u.id = e.user_id
    where e.class_id = c.id and e.role = 'STUDENT' and ${current("e")} and ${contactVisible("u")}`,
  GUARDIANS: `select count(distinct u.id)::int from enrollment e join guardianship g on g.child_id = e.user_id
      join "user" u on u.id = g.guardian_id
    where e.class_id = c.id and e.role = 'STUDENT' and ${current("e")} and ${contactableBy("g")} and ${contactVisible("u")}`,
  TEACHERS: `select count(distinct u.id)::int from enrollment e join "user" u on u.id = e.user_id
    where e.class_id = c.id and e.role = 'TEACHER' and ${current("e")} and ${contactVisible("u")}`,
};

const partOfClasses = (part: ClassPart, rank: number): string => `
  select c.id, c.name, '${part}' as part, ${rank} as rank, c.place, case when c.nth <= 4 then (${counted[part]}) else 0 end as count
  from (select c.*, row_number() over (order by c.place, c.name, c.id) as nth from (
    select c.*, position(asked.name in ${plainName("c.name")}) as place from asked, class c
    where (:part::text is null or :part::text = '${part}') and ${classWritable("c", part)}
      and position(asked.name in ${plainName("c.name")}) > 0
      and (asked.name <> '' or :part::text is not null or c.id = any(:viewer_teaches::uuid[]))) c) c
  where c.nth <= 4`;

/** Parts of the classes that have these letters in their names, with how many people each reaches. */
export const findClassParts = defineRead<{ found: FoundClass[] }>(
  "recipient-classes",
  `with asked as materialized (select ${plainName(":search::text")} as name)
  select ${jsonRows(`select * from (
    ${partOfClasses("GUARDIANS", 1)} union all ${partOfClasses("STUDENTS", 2)} union all ${partOfClasses("TEACHERS", 3)}
  ) every_part order by place, name, id, rank`)} as found`,
);

/** How many people each of some roles reaches. */
export const countRoles = defineRead<{ role: RoleName; count: number }>(
  "recipient-roles",
  `select m.role, count(distinct u.id)::int as count from membership m join "user" u on u.id = m.user_id
  where m.establishment_id = :place::uuid and m.role = any(:roles::text[]) and ${current("m")} and ${contactVisible("u")}
    and (m.role <> 'GUARDIAN' or exists (select from guardianship g where g.guardian_id = u.id and ${contactableBy("g")}))
  group by m.role`,
);

/** The offices of an establishment that the viewer may write to. */
export const findSenders = defineRead<{ id: string; name: string; official: boolean }>(
  "recipient-senders",
  `select s.id, s.name, s.official from shared_sender s
  where s.establishment_id = :place::uuid and ${senderWritable("s")} order by s.official desc, s.name, s.id`,
);
