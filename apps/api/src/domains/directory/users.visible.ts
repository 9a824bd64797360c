import { current } from "./current.ts";
import type { Viewer } from "./viewer.ts";

/** The parameters that the predicates of this folder use; add them to those of every read that has one. */
export const viewerParameters = (viewer: Viewer) => ({
  viewer: viewer.id,
  today: viewer.today,
  viewer_learns: viewer.learns,
  viewer_teaches: viewer.teaches,
  viewer_teaches_as_teacher: viewer.teachesAsTeacher,
  viewer_classes: [...new Set([...viewer.learns, ...viewer.teaches])],
  viewer_children: viewer.children.map((child) => child.id),
  viewer_family: [...viewer.children.map((child) => child.id), ...viewer.guardianIds],
  viewer_children_classes: viewer.children.flatMap((child) => child.classIds),
  viewer_hidden: viewer.hidden.all,
  viewer_hidden_whereabouts: viewer.hidden.whereabouts,
  viewer_hidden_contact: viewer.hidden.contact,
  viewer_leads: viewer.memberships
    .filter((one) => one.role === "LEADERSHIP")
    .map((one) => one.establishmentId),
  viewer_reach: viewer.reach.map((one) => `${one.establishmentId} ${one.role}`),
  viewer_establishments: [
    ...new Set([
      ...viewer.memberships.map((one) => one.establishmentId),
      ...viewer.children.flatMap((child) => child.establishmentIds),
    ]),
  ],
  ...mandateParameters(viewer, "ACCOUNTS"),
});

const mandateParameters = (viewer: Viewer, power: "ACCOUNTS") => {
  const mandates = viewer.mandates.filter((mandate) => mandate.powers.includes(power));
  return {
    viewer_accounts_establishments: mandates.flatMap((one) => one.establishmentId ?? []),
    viewer_accounts_territories: mandates.flatMap((one) => one.territoryIds),
  };
};

const enrolled = (user: string, classes: string, role?: "STUDENT" | "TEACHER"): string => `exists (
  select from enrollment e where e.user_id = ${user}.id and e.class_id = any(${classes}::uuid[])
  and ${current("e")}${role ? ` and e.role = '${role}'` : ""})`;

/** The twin of `canAdministerAccount`, for the alias of a "user". */
export const accountAdministered = (user: string): string => `(
  ${user}.status <> 'ERASED' and (:viewer_accounts_establishments::uuid[] <> '{}' or :viewer_accounts_territories::uuid[] <> '{}')
  and exists (select from membership m join establishment s on s.id = m.establishment_id
    where m.user_id = ${user}.id and ${current("m")}
    and (s.id = any(:viewer_accounts_establishments::uuid[]) or s.territory_id = any(:viewer_accounts_territories::uuid[]))))`;

/** The twin of `canSeeUser`, for the alias of a "user". */
export const userVisible = (user: string): string => `(
  ${user}.id = :viewer::uuid
  or ${accountAdministered(user)}
  or (${user}.status in ('PENDING', 'ACTIVE') and ${user}.id <> all(:viewer_hidden::uuid[]) and (
    ${user}.id = any(:viewer_family::uuid[])
    or ${enrolled(user, ":viewer_teaches", "STUDENT")}
    or exists (select from membership m where m.user_id = ${user}.id and ${current("m")}
      and m.establishment_id = any(:viewer_leads::uuid[]))
    or (not ${user}.hidden_from_directory and (
      ${enrolled(user, ":viewer_classes")}
      or ${enrolled(user, ":viewer_children_classes", "TEACHER")}
      or exists (select from guardianship g join enrollment e on e.user_id = g.child_id
        where g.guardian_id = ${user}.id and g.may_be_contacted and ${current("g")}
        and e.role = 'STUDENT' and e.class_id = any(:viewer_teaches_as_teacher::uuid[]) and ${current("e")})
      or exists (select from membership m where m.user_id = ${user}.id and ${current("m")}
        and m.establishment_id || ' ' || m.role = any(:viewer_reach::text[])))))))`;
