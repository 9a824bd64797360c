import { current } from "./current.visible.ts";

/** SQL: the user is enrolled in one of these classes, in the establishment of the membership. */
const enrolledThere = (user: string, membership: string, role: "STUDENT" | "TEACHER", classes: string) =>
  `exists (select from enrollment e join class c on c.id = e.class_id
    where e.user_id = ${user}.id and e.role = '${role}' and e.class_id = any(${classes}::uuid[])
    and c.establishment_id = ${membership}.establishment_id and ${current("e")})`;

/** SQL: one may speak with the user of a pupil whom the viewer teaches there, and who is not their own child. */
const answersForPupilThere = (user: string, membership: string): string => `exists (
  select from guardianship g join enrollment e on e.user_id = g.child_id join class c on c.id = e.class_id
  where g.guardian_id = ${user}.id and g.may_be_contacted and ${current("g")}
  and g.child_id <> all(:viewer_children::uuid[]) and g.child_id <> all(:viewer_hidden_whereabouts::uuid[])
  and e.role = 'STUDENT' and e.class_id = any(:viewer_teaches_as_teacher::uuid[]) and ${current("e")}
  and c.establishment_id = ${membership}.establishment_id)`;

const listed = (user: string): string =>
  `(${user}.status not in ('LEFT', 'ERASED') and ${user}.id <> all(:viewer_hidden::uuid[]))`;

const administeredPlace = (establishment: string): string => `(
  ${establishment}.id = any(:viewer_accounts_establishments::uuid[])
  or ${establishment}.territory_id = any(:viewer_accounts_territories::uuid[]))`;

/** The twin of `canAdministerAccount`, for the alias of a "user". */
export const accountAdministered = (user: string): string => `(
  ${user}.status <> 'ERASED' and ${user}.id <> all(:viewer_hidden_whereabouts::uuid[])
  and (:viewer_accounts_establishments::uuid[] <> '{}' or :viewer_accounts_territories::uuid[] <> '{}')
  and exists (select from membership m join establishment s on s.id = m.establishment_id
    where m.user_id = ${user}.id and ${current("m")} and ${administeredPlace("s")}))`;

/**
 * What makes a membership shared with the viewer; whether its user is listed is not asked here. What needs no other
 * table comes first.
 */
const shared = (user: string, membership: string): string => `(
  ${user}.id <> all(:viewer_hidden_whereabouts::uuid[]) and (
    ${membership}.establishment_id = any(:viewer_leads::uuid[])
    or (not ${user}.hidden_from_directory
      and ${membership}.establishment_id || ' ' || ${membership}.role = any(:viewer_reach::text[]))
    or (${membership}.role = 'STUDENT' and ${user}.id = any(:viewer_children::uuid[]))
    or (${membership}.role = 'GUARDIAN' and ${user}.id = any(:viewer_guardians::uuid[])
      and ${membership}.establishment_id = any(:viewer_studies_in::uuid[]))
    or (${membership}.role = 'STUDENT' and ${enrolledThere(user, membership, "STUDENT", ":viewer_teaches_as_teacher")})
    or (not ${user}.hidden_from_directory and (
      (${membership}.role = 'STUDENT' and ${enrolledThere(user, membership, "STUDENT", ":viewer_classes")})
      or (${membership}.role not in ('STUDENT', 'GUARDIAN')
        and ${enrolledThere(user, membership, "TEACHER", ":viewer_all_classes")})
      or (${membership}.role = 'GUARDIAN' and ${answersForPupilThere(user, membership)})))))`;

/** The twin of `canSeeUser`, for the alias of a "user". */
export const userVisible = (user: string): string => `(
  ${user}.id = :viewer::uuid
  or ${accountAdministered(user)}
  or (${listed(user)} and (
    ${user}.id = any(:viewer_children::uuid[]) or ${user}.id = any(:viewer_guardians::uuid[])
    or exists (select from membership m where m.user_id = ${user}.id and ${current("m")} and ${shared(user, "m")}))))`;

/** The twin of `canSeeMembership`, for the aliases of a "user" and of a membership of theirs, of today. */
export const membershipVisible = (user: string, membership: string): string => `(case
  when ${user}.id = :viewer::uuid
    then ${membership}.establishment_id || ' ' || ${membership}.role = any(:viewer_memberships::text[])
  else (${accountAdministered(user)} and exists (select from establishment s
      where s.id = ${membership}.establishment_id and ${administeredPlace("s")}))
    or (${listed(user)} and ${shared(user, membership)})
  end)`;
