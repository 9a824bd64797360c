import { defineRead } from "../../platform/read/read.ts";
import { current } from "../directory/current.visible.ts";
import { classWritable, contactableBy, contactVisible } from "./contacts.visible.ts";
import type { ClassPart } from "./contacts.policy.ts";

export interface ReachedRow {
  id: string;
  name: string;
  /** Of which pupils of the place, when they are written to as their guardian. */
  childIds: string[];
  isGuardian: boolean;
  /** Whether they were chosen themselves, and not within a group. */
  chosen: boolean;
}

const choice = (kind: string, columns: string, from: string): string =>
  `select ${columns} from wish w ${from} where w.kind = '${kind}'`;

const pupilsOfClass = `join enrollment e on e.class_id = w.id::uuid and e.role = 'STUDENT' and ${current("e")}`;
const guardianships = (child: string): string =>
  `join guardianship g on g.child_id = ${child} and ${contactableBy("g")}`;
const pupilsHere = `join membership p on p.establishment_id = :place::uuid and p.role = 'STUDENT' and ${current("p")}`;

/** SQL: everybody whom some choices mean, with the child for whom; whether they may be reached is not asked here. */
const meant = [
  `select w.id::uuid as id, c.id as child, false as guardian, true as chosen from wish w
    left join lateral (
      select g.child_id as id from guardianship g where g.guardian_id = w.id::uuid and (${contactableBy("g")}
        or (g.child_id = :viewer::uuid and w.id::uuid = any(:writes_family::uuid[]) and ${current("g")}))
    ) c on true
    where w.kind = 'USER'`,
  choice("CLASS_STUDENTS", "e.user_id, null, false, false", pupilsOfClass),
  choice(
    "CLASS_GUARDIANS",
    "g.guardian_id, g.child_id, true, false",
    `${pupilsOfClass} ${guardianships("e.user_id")}`,
  ),
  choice(
    "CLASS_TEACHERS",
    "e.user_id, null, false, false",
    `join enrollment e on e.class_id = w.id::uuid and e.role = 'TEACHER' and ${current("e")}
    join membership t on t.user_id = e.user_id and t.establishment_id = :place::uuid and t.role = 'TEACHER' and ${current("t")}`,
  ),
  `${choice(
    "ROLE",
    "m.user_id, null, false, false",
    `join membership m on m.establishment_id = :place::uuid and m.role = w.id and ${current("m")}`,
  )} and w.id <> 'GUARDIAN'`,
  `${choice("ROLE", "g.guardian_id, g.child_id, true, false", `${pupilsHere} ${guardianships("p.user_id")}`)}
    and w.id = 'GUARDIAN'`,
].join("\n union all ");

/**
 * Everybody whom some choices reach, each once: thousands in one statement. A guardian is one who was meant as such, or
 * who is nothing else there.
 */
export const readReached = defineRead<ReachedRow>(
  "reached-recipients",
  `with wish as materialized (
    select * from jsonb_to_recordset(:choices::jsonb) as w (kind text, id text)
  ), meant as materialized (${meant}),
  people as materialized (
    select id, array_remove(array_agg(distinct child), null) as "childIds", bool_or(guardian) as guardian,
      bool_or(chosen) as chosen
    from meant group by id
  )
  select u.id, u.given_name || ' ' || u.family_name as name, p."childIds", p.chosen,
    p.guardian or (p."childIds" <> '{}' and not exists (select from membership o where o.user_id = u.id
      and o.establishment_id = :place::uuid and o.role <> 'GUARDIAN' and ${current("o")})) as "isGuardian"
  from people p join "user" u on u.id = p.id where ${contactVisible("u", "p.guardian")}
  order by u.family_name, u.given_name, u.id`,
);

const writable = (part: ClassPart): string => `(w.kind = 'CLASS_${part}' and ${classWritable("c", part)})`;

/** How many of some choices of classes the viewer may make. */
export const readWritableClasses = defineRead<{ count: number }>(
  "writable-classes",
  `select count(*)::int as count from jsonb_to_recordset(:choices::jsonb) as w (kind text, id text)
  join class c on c.id = w.id::uuid where ${writable("STUDENTS")} or ${writable("GUARDIANS")} or ${writable("TEACHERS")}`,
);

/**
 * Those of some people to whom what was accepted may still be delivered. The rules of the school are not asked again:
 * only what ends at once (a departure, a suspension, a restriction, a block). Families never meet those of others.
 */
export const readStillReached = defineRead<{ id: string }>(
  "still-reached-recipients",
  `select u.id from "user" u
  where u.id = any(:users::uuid[]) and u.status in ('ACTIVE', 'PENDING')
  and exists (select from "user" a where a.id = :author::uuid and a.status in ('ACTIVE', 'PENDING'))
  and (exists (select from membership m
      where m.user_id = u.id and m.establishment_id = :place::uuid and ${current("m")})
    or exists (select from guardianship g join membership p on p.user_id = g.child_id
      where g.guardian_id = u.id and (g.may_be_contacted or g.child_id = :author::uuid) and ${current("g")}
      and p.establishment_id = :place::uuid and p.role = 'STUDENT' and ${current("p")}))
  and (:officially::boolean or not exists (select from block_entry b where b.user_id = u.id and b.blocked_id = :author::uuid))
  and not exists (select from contact_restriction r where ${current("r")}
    and ((r.child_id = u.id and r.against_id = :author::uuid and not :officially::boolean)
      or (r.child_id = :author::uuid and r.against_id = u.id)))`,
);
