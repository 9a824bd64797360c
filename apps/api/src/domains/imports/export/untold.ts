import type { ExportReader } from "./export-reader.ts";
import { unwrittenRoles } from "./export-tables.ts";

export interface Untold {
  what: string;
  count: number;
}

/** What the base holds of these establishments, and AAF has no word for. */
const questions: readonly (readonly [string, string])[] = [
  [
    "memberships of agents and internship tutors",
    "select count(*) from export_member where role in ('AGENT', 'INTERNSHIP_TUTOR')",
  ],
  ["mandates", "select count(*) from mandate where establishment_id in (select id from export_school)"],
  [
    "courses, and who is in them",
    "select count(*) from class where kind = 'COURSE' and school_year_id in (select year_id from export_school)",
  ],
  [
    "chosen given names, and names that are locked",
    `select count(*) from "user" where id in (select id from export_person)
       and (chosen_given_name is not null or locked_fields <> '{}')`,
  ],
  [
    "guardianships that give nothing, or that were withdrawn or delegated",
    `select count(*) from guardianship g where g.child_id in (select user_id from export_member where role = 'STUDENT')
       and (g.ends_on is null or g.ends_on >= :today::date)
       and not exists (select from export_link l where l.child_id = g.child_id and l.guardian_id = g.guardian_id)`,
  ],
  [
    "decisions of the school about guardianships (written as they hold today)",
    `select count(*) from guardianship where local_override_by_id is not null
       and child_id in (select user_id from export_member where role = 'STUDENT')`,
  ],
  [
    "restrictions of contact",
    `select count(*) from contact_restriction where child_id in (select user_id from export_member where role = 'STUDENT')`,
  ],
  [
    "people hidden from the directory",
    `select count(*) from "user" where hidden_from_directory and id in (select id from export_person)`,
  ],
  [
    "accounts and their logins",
    "select count(*) from credential where user_id in (select id from export_person)",
  ],
  [
    "teachers' places without a position in that establishment",
    `select count(*) from enrollment e join export_class c on c.id = e.class_id
     where e.role = 'TEACHER' and e.starts_on <= :today::date and (e.ends_on is null or e.ends_on >= :today::date)
       and not exists (select from export_member m where m.user_id = e.user_id and m.establishment_id = c.establishment_id
         and m.role <> 'STUDENT' and m.role not in ${unwrittenRoles})`,
  ],
  [
    "mobile, home and work numbers of staff",
    `select count(*) from contact_point where kind <> 'EMAIL' and user_id in (
       select user_id from export_member m where m.role <> 'STUDENT' and m.role not in ${unwrittenRoles})
     and user_id not in (select guardian_id from export_link)`,
  ],
  [
    "web addresses, holiday zones, colours and contacts for data protection of establishments",
    `select count(*) from export_school where coalesce(website, holiday_zone, accent_color, controller, dpo_contact) is not null`,
  ],
  [
    "from when to when anything holds, and which addresses are verified",
    "select count(*) from export_member",
  ],
];

export async function tellUntold(reader: ExportReader): Promise<Untold[]> {
  const told: Untold[] = [];
  for (const [what, sql] of questions) {
    const [row] = await reader.all<{ count: string }>(sql);
    if (Number(row!.count) > 0) told.push({ what, count: Number(row!.count) });
  }
  return told;
}
