import type { DataSource, EntityManager } from "typeorm";

import { numberParameters } from "../../platform/read/named-parameters.ts";
import { current } from "../directory/current.visible.ts";
import type { AudienceTerm } from "./audience.policy.ts";

/**
 * How many people an audience of these terms has on a day, among those who sign in or will once their account is
 * activated. It is `isInAudience` asked of everybody, from the side of the terms: indexes lead to few rows of a country.
 */
export async function countReached(
  manager: EntityManager | DataSource,
  terms: readonly AudienceTerm[],
  today: string,
): Promise<number> {
  const values: Record<string, unknown> = { today };
  const bind: Bind = (value, type = "uuid") => {
    const name = `p${Object.keys(values).length}`;
    values[name] = value;
    return `:${name}::${type}`;
  };
  const people = (include: boolean): string =>
    [nobody, ...terms.filter((term) => term.include === include).map((term) => peopleOf(term, bind))].join(
      " union ",
    );
  const { text, parameters } = numberParameters(
    `with inside as (${people(true)}), outside as (${people(false)})
    select count(*)::integer as count from "user" u
    where u.status in ('PENDING', 'ACTIVE') and u.id in (select id from inside)
      and not exists (select from outside where outside.id = u.id)`,
  );
  const [row] = (await manager.query(
    text,
    parameters.map((name) => values[name]),
  )) as { count: number }[];
  return row!.count;
}

type Bind = (value: unknown, type?: "uuid" | "text") => string;

const nobody = "select null::uuid as id where false";

const peopleOf = (term: AudienceTerm, bind: Bind): string =>
  term.relation === "SELF" ? selves(term, bind) : guardians(term, bind);

const all = (...conditions: (string | false)[]): string => conditions.filter(Boolean).join(" and ");

const saysPlaceOrRole = ({ territoryId, establishmentId, role, function: code }: AudienceTerm): boolean =>
  [territoryId, establishmentId, role, code].some((one) => one !== null);

function selves(term: AudienceTerm, bind: Bind): string {
  const { classId, userId, role, function: code } = term;
  const inClass = (user: string) =>
    classId !== null &&
    enrolled(user, bind(classId), role === null ? null : role === "STUDENT" ? "STUDENT" : "TEACHER");
  if (saysPlaceOrRole(term)) {
    return `select m.user_id as id from membership m join establishment s on s.id = m.establishment_id where ${all(
      current("m"),
      placed(term, bind),
      role !== null && `m.role = ${bind(role, "text")}`,
      code !== null && `m.function = ${bind(code, "text")}`,
      userId !== null && `m.user_id = ${bind(userId)}`,
      inClass("m.user_id"),
      `(m.role <> 'GUARDIAN' or ${hasChildThere})`,
    )}`;
  }
  if (classId !== null)
    return `select c.user_id as id from enrollment c where ${all(
      `c.class_id = ${bind(classId)}`,
      userId !== null && `c.user_id = ${bind(userId)}`,
      inClass("c.user_id"),
    )}`;
  return `select p.id from "user" p where ${userId === null ? "true" : `p.id = ${bind(userId)}`}`;
}

function guardians(term: AudienceTerm, bind: Bind): string {
  const { classId, userId, role, function: code } = term;
  if (code !== null || (role !== null && role !== "STUDENT")) return nobody;
  const saysWhere = saysPlaceOrRole(term);
  return `select g.guardian_id as id from guardianship g where ${all(
    "g.may_see",
    current("g"),
    notHidden(saysWhere || classId !== null ? ["ALL", "WHEREABOUTS"] : ["ALL"]),
    userId !== null && `g.child_id = ${bind(userId)}`,
    classId !== null && enrolled("g.child_id", bind(classId), "STUDENT", "and n.role = 'STUDENT'"),
    saysWhere &&
      `exists (select from membership m join establishment s on s.id = m.establishment_id
        where m.user_id = g.child_id and m.role = 'STUDENT' and ${all(current("m"), placed(term, bind))})`,
  )}`;
}

const placed = ({ establishmentId, territoryId }: AudienceTerm, bind: Bind): string =>
  all(
    "true",
    establishmentId !== null && `s.id = ${bind(establishmentId)}`,
    territoryId !== null &&
      `s.territory_id in (with recursive inner_territory as (
        select ${bind(territoryId)} as id
        union all select t.id from territory t join inner_territory i on t.parent_id = i.id
      ) select id from inner_territory)`,
  );

/** SQL: in the class today, in a year that runs, as somebody of its establishment. */
const enrolled = (user: string, classId: string, role: "STUDENT" | "TEACHER" | null, member = ""): string =>
  `exists (select from enrollment e join class k on k.id = e.class_id join school_year y on y.id = k.school_year_id
    where e.user_id = ${user} and e.class_id = ${classId} and ${current("e")} and y.state = 'CURRENT'
    ${role === null ? "" : `and e.role = '${role}'`} and exists (select from membership n
      where n.user_id = ${user} and n.establishment_id = k.establishment_id ${member} and ${current("n")}))`;

/** SQL for a guardianship "g": nobody decided to hide the child, in one of these ways, from the guardian. */
const notHidden = (hides: readonly string[]): string =>
  `not exists (select from contact_restriction r where r.child_id = g.child_id and r.against_id = g.guardian_id
    and r.hides in (${hides.map((one) => `'${one}'`).join(", ")}) and ${current("r")})`;

/** SQL: who is a guardian in an establishment ("m") is so by a child of whom they may know that it learns there. */
const hasChildThere = `exists (select from guardianship g join membership o on o.user_id = g.child_id
  where g.guardian_id = m.user_id and g.may_see and ${current("g")} and ${notHidden(["ALL", "WHEREABOUTS"])}
    and o.establishment_id = m.establishment_id and o.role = 'STUDENT' and ${current("o")})`;
