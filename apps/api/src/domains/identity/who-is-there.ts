import type { DataSource } from "typeorm";

import { dayOf } from "../../platform/context/context.ts";
import { secretariatFunctions } from "../directory/role.ts";
import { type ChosenPreferences, preferencesFrom } from "../preferences/preferences.service.ts";

const week = 7 * 86_400_000;

export interface WhoIsThere {
  id: string;
  displayName: string;
  givenName: string;
  initials: string;
  roles: string[];
  /** Of their mandates, wherever these hold. */
  powers: string[];
  /** Whether they lay out dashboards of others: by a mandate, or as who leads a class. */
  laysOut: boolean;
  /** Whether they lead a school, or moderate one by a mandate. */
  moderates: boolean;
  /** Whether an incident may last in a school of theirs: a page that begins then asks for it. */
  hasIncident: boolean;
  ownDevice: boolean;
  /** Those whom they may see as a guardian: each has a colour of their own, the same on every screen. */
  childIds: string[];
  /** Whether notices of schools concern them: as a family, as a student of age, or because they write them. */
  hasNotices: boolean;
  /** Of their school: what happens there is told in it, wherever they read. */
  timeZone: string;
  /** When somebody else reset the password, for a week: nobody signs in for somebody else unnoticed. */
  resetAt: Date | null;
  /** With the first answer: a page in another language or by night is never drawn twice. */
  preferences: ChosenPreferences;
}

type Row = Omit<WhoIsThere, "displayName" | "initials" | "preferences" | "laysOut" | "moderates"> & {
  leads: boolean;
  familyName: string;
  stored: Record<string, string>;
};

/** What the first page says of the person who is signed in. */
export async function readWhoIsThere(
  database: DataSource,
  { userId, sessionId }: { userId: string; sessionId: string },
  now: Date,
): Promise<WhoIsThere> {
  const [row] = (await database.query(
    `select u.id, u.given_name as "givenName", u.family_name as "familyName", s.own_device as "ownDevice",
      (select c.reset_at from credential c where c.user_id = u.id and c.reset_at > $4) as "resetAt",
      array(select distinct m.role from membership m where m.user_id = u.id
        and m.starts_on <= $3::date and (m.ends_on is null or m.ends_on >= $3::date)) as roles,
      array(select distinct unnest(d.powers) from mandate d where d.user_id = u.id
        and d.starts_on <= $3::date and (d.ends_on is null or d.ends_on >= $3::date) order by 1) as powers,
      exists (select from enrollment e join class c on c.id = e.class_id join school_year y on y.id = c.school_year_id
        where e.user_id = u.id and e.role = 'TEACHER' and (e.head_teacher or c.kind <> 'HOMEROOM') and y.state = 'CURRENT'
          and e.starts_on <= $3::date and (e.ends_on is null or e.ends_on >= $3::date)
          and exists (select from membership m where m.user_id = u.id and m.establishment_id = c.establishment_id
            and m.role = 'TEACHER' and m.starts_on <= $3::date and (m.ends_on is null or m.ends_on >= $3::date))) as leads,
      array(select distinct g.child_id from guardianship g where g.guardian_id = u.id and g.may_see
        and g.starts_on <= $3::date and (g.ends_on is null or g.ends_on >= $3::date)
        and not exists (select from contact_restriction r where r.child_id = g.child_id and r.against_id = u.id
          and r.hides = 'ALL' and r.starts_on <= $3::date and (r.ends_on is null or r.ends_on >= $3::date))
        order by g.child_id) as "childIds",
      exists (select from membership m join establishment e on e.id = m.establishment_id where m.user_id = u.id
          and m.starts_on <= $3::date and (m.ends_on is null or m.ends_on >= $3::date)
          and (m.role in ('GUARDIAN', 'TEACHER', 'LEADERSHIP', 'SCHOOL_LIFE')
            or m.role = 'STAFF' and m.function = any($5::text[])
            or m.role = 'STUDENT' and (e.kind = 'UNIVERSITY' or exists (select from user_private b
              where b.user_id = u.id and b.birth_date <= $3::date - interval '18 years')))) as "hasNotices",
      exists (select from incident i join membership m on m.establishment_id = i.establishment_id
        where m.user_id = u.id and m.starts_on <= $3::date and (m.ends_on is null or m.ends_on >= $3::date)
          and i.ended_at is null and i.ends_at > $6) as "hasIncident",
      coalesce((select place.time_zone from (
        select m.establishment_id, case m.role when 'GUARDIAN' then 1 else 0 end as rank from membership m
          where m.user_id = u.id and m.starts_on <= $3::date and (m.ends_on is null or m.ends_on >= $3::date)
        union all select d.establishment_id, 2 from mandate d
          where d.user_id = u.id and d.starts_on <= $3::date and (d.ends_on is null or d.ends_on >= $3::date)
      ) own join establishment place on place.id = own.establishment_id order by own.rank, place.id limit 1),
        'Europe/Paris') as "timeZone",
      (select coalesce(jsonb_object_agg(p.name, p.value), '{}') from user_preference p
        where p.user_id = u.id) as stored
    from "user" u join session s on s.user_id = u.id where u.id = $1 and s.id = $2`,
    [userId, sessionId, dayOf(now), new Date(now.getTime() - week), secretariatFunctions, now],
  )) as Row[];
  const { familyName, stored, leads, ...who } = row!;
  return {
    ...who,
    moderates: who.roles.includes("LEADERSHIP") || who.powers.includes("MODERATION"),
    laysOut: leads || who.powers.includes("LAYERS"),
    preferences: preferencesFrom(stored),
    displayName: `${who.givenName} ${familyName}`,
    initials: `${who.givenName[0] ?? ""}${familyName[0] ?? ""}`.toUpperCase(),
  };
}
