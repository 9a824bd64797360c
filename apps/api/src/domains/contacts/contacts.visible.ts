import { current } from "../directory/current.visible.ts";
import type { RoleName } from "../directory/role.ts";
import type { Viewer } from "../directory/viewer.ts";
import { viewerParameters } from "../directory/viewer.visible.ts";
import { type ClassPart, classParts, roleOfPart } from "./contacts.policy.ts";
import { type Desk, isOfGroups, ownClasses, rolesIn, type Way } from "./writing-desk.policy.ts";

/** Who works in classes from outside: they reach those who are not hidden. */
const speakers: readonly Way["from"][] = ["AGENT", "INTERNSHIP_TUTOR"];
const whoTeaches: readonly RoleName[] = ["TEACHER", ...speakers] as RoleName[];

/** The parameters of the predicates of this folder, for who writes at a desk. */
export function deskParameters(viewer: Viewer, desk: Desk) {
  const classes = (chosen: (way: Way) => boolean): string[] => [
    ...new Set(desk.ways.filter(chosen).flatMap(({ from }) => ownClasses(viewer, from))),
  ];
  const own = desk.ways.filter(({ reach }) => reach === "OWN");
  const isOwn = (from: Way["from"], to: RoleName): boolean =>
    desk.ways.some((way) => way.from === from && way.to === to);
  const all = desk.ways.filter(({ from, to, reach }) => reach === "ALL" && !isFamilyPair(from, to));
  return {
    ...viewerParameters(viewer),
    place: desk.establishmentId,
    writes_officially: desk.official,
    writes_all: all.map(({ to }) => to),
    writes_all_hidden: all.filter(({ hidden }) => hidden).map(({ to }) => to),
    writes_pupils: classes(
      ({ from, to, reach }) => reach === "OWN" && to === "STUDENT" && from === "TEACHER",
    ),
    writes_classmates: classes(
      ({ from, to, reach }) =>
        reach === "OWN" && to === "STUDENT" && (from === "STUDENT" || speakers.includes(from)),
    ),
    writes_teachers: own
      .filter(({ to }) => whoTeaches.includes(to))
      .flatMap(({ from, to }) => ownClasses(viewer, from).map((classId) => `${classId} ${to}`)),
    writes_guardians: classes(
      ({ from, to, reach }) =>
        reach === "OWN" && to === "GUARDIAN" && (from === "TEACHER" || speakers.includes(from)),
    ),
    writes_fellow_guardians: classes(
      ({ from, to, reach }) => reach === "OWN" && from === "GUARDIAN" && to === "GUARDIAN",
    ),
    writes_family: [
      ...(isOwn("STUDENT", "GUARDIAN") ? viewer.guardianIds : []),
      ...(isOwn("GUARDIAN", "STUDENT")
        ? viewer.children
            .filter((child) => child.establishmentIds.includes(desk.establishmentId))
            .map((child) => child.id)
        : []),
    ],
    writes_own_children: [...viewer.children.map((child) => child.id), ...viewer.hidden.all],
    ...groupParameters(viewer, desk),
  };
}

const isFamilyPair = (from: Way["from"], to: RoleName): boolean =>
  (from === "STUDENT" && to === "GUARDIAN") || (from === "GUARDIAN" && to === "STUDENT");

const groupParameters = (viewer: Viewer, desk: Desk) =>
  Object.fromEntries(
    classParts.flatMap((part): [string, unknown][] => {
      const ways = desk.ways.filter((way) => isOfGroups(way) && way.to === roleOfPart[part]);
      return [
        [`writes_all_${part.toLowerCase()}`, ways.some(({ reach }) => reach === "ALL")],
        [
          `writes_${part.toLowerCase()}_of`,
          ways.filter(({ reach }) => reach === "OWN").flatMap(({ from }) => ownClasses(viewer, from)),
        ],
      ];
    }),
  ) as Record<`writes_all_${Lowercase<ClassPart>}` | `writes_${Lowercase<ClassPart>}_of`, unknown>;

/** The twin of `canWriteToClass`, for the alias of a class. */
export const classWritable = (one: string, part: ClassPart): string => `(
  ${one}.establishment_id = :place::uuid
  and (:writes_all_${part.toLowerCase()}::boolean or ${one}.id = any(:writes_${part.toLowerCase()}_of::uuid[]))
  and exists (select from school_year y where y.id = ${one}.school_year_id and y.state = 'CURRENT'))`;

/** SQL: the user is enrolled there in one of these classes. */
const enrolledThere = (user: string, role: "STUDENT" | "TEACHER", which: string): string =>
  `exists (select from enrollment e join class c on c.id = e.class_id
    where e.user_id = ${user} and e.role = '${role}' and ${current("e")}
    and c.establishment_id = :place::uuid and ${which})`;

const isIn = (classes: string): string => `e.class_id = any(:${classes}::uuid[])`;

/**
 * SQL: by this guardianship, its guardian may be spoken with of a pupil of the place, and written to at this desk;
 * whether the guardian is hidden, or in the place, is not asked here.
 */
export const contactableBy = (guardianship: string): string => `(
  ${guardianship}.may_be_contacted and ${current(guardianship)}
  and ${guardianship}.child_id <> all(:viewer_hidden_contact::uuid[])
  and exists (select from membership p where p.user_id = ${guardianship}.child_id and p.role = 'STUDENT'
    and p.establishment_id = :place::uuid and ${current("p")})
  and not exists (select from contact_restriction r where r.child_id = ${guardianship}.child_id
    and r.against_id = ${guardianship}.guardian_id and r.hides in ('ALL', 'WHEREABOUTS') and ${current("r")})
  and ('GUARDIAN' = any(:writes_all::text[])
    or (${guardianship}.child_id <> all(:writes_own_children::uuid[]) and (
      ${enrolledThere(`${guardianship}.child_id`, "STUDENT", isIn("writes_guardians"))}
      or (${enrolledThere(`${guardianship}.child_id`, "STUDENT", isIn("writes_fellow_guardians"))}
        and not exists (select from guardianship own where own.guardian_id = ${guardianship}.guardian_id
          and own.child_id = any(:writes_own_children::uuid[]) and ${current("own")}))))))`;

/** SQL: the user, in this membership of the place, is somebody whom this desk reaches. */
const reached = (user: string, membership: string, contactable: string): string => `(
  (${membership}.role <> 'GUARDIAN' and ${membership}.role = any(:writes_all_hidden::text[]))
  or (not ${user}.hidden_from_directory and ${membership}.role <> 'GUARDIAN'
    and ${membership}.role = any(:writes_all::text[]))
  or (${membership}.role = 'STUDENT' and ${enrolledThere(`${user}.id`, "STUDENT", isIn("writes_pupils"))})
  or (${membership}.role = 'STUDENT' and not ${user}.hidden_from_directory
    and ${enrolledThere(`${user}.id`, "STUDENT", isIn("writes_classmates"))})
  or (${membership}.role in ('TEACHER', 'AGENT', 'INTERNSHIP_TUTOR') and not ${user}.hidden_from_directory
    and ${enrolledThere(
      `${user}.id`,
      "TEACHER",
      `e.class_id || ' ' || ${membership}.role = any(:writes_teachers::text[])`,
    )})
  or (${membership}.role = 'GUARDIAN'
    and (not ${user}.hidden_from_directory or 'GUARDIAN' = any(:writes_all_hidden::text[]))
    and (${contactable} or exists (select from guardianship g
      where g.guardian_id = ${user}.id and ${contactableBy("g")}))))`;

/**
 * The twin of `canWriteTo`, for the alias of a "user". Where they were found by a guardianship of theirs of which
 * `contactableBy` holds, `contactable` (SQL) says so, and it is not looked for again: thousands are found at once.
 */
export const contactVisible = (user: string, contactable = "false"): string => `(
  (${user}.id <> :viewer::uuid or :writes_officially::boolean) and ${user}.status in ('ACTIVE', 'PENDING')
  and ${user}.id <> all(:viewer_hidden_contact::uuid[])
  and not exists (select from contact_restriction x
    where x.child_id = :viewer::uuid and x.against_id = ${user}.id and ${current("x")})
  and (${user}.id = any(:writes_family::uuid[]) or exists (select from membership m
    where m.user_id = ${user}.id and m.establishment_id = :place::uuid and ${current("m")} and ${reached(user, "m", contactable)})))`;

/** The parameters of the predicates on offices. */
export const senderParameters = (viewer: Viewer, establishmentIds: readonly string[]) => ({
  ...viewerParameters(viewer),
  viewer_is: establishmentIds.flatMap((id) => rolesIn(viewer, id).map((role) => `${id} ${role}`)),
  viewer_functions: viewer.memberships.map(
    (one) => `${one.establishmentId} ${one.role} ${one.function ?? ""}`,
  ),
  viewer_works_in: viewer.memberships.map((one) => one.establishmentId),
});

/** The twin of `canWriteToSender`, for the alias of a "shared_sender". */
export const senderWritable = (sender: string): string => `(${sender}.closed_at is null and exists (
  select from unnest(${sender}.open_to) as open (role)
  where ${sender}.establishment_id || ' ' || open.role = any(:viewer_is::text[])))`;

/** The twin of `holdsOffice`, for the alias of a "shared_sender". */
export const senderHeld = (sender: string): string => `(${sender}.closed_at is null and exists (
  select from shared_sender_holder h where h.sender_id = ${sender}.id and (
    (h.user_id = :viewer::uuid and ${sender}.establishment_id = any(:viewer_works_in::uuid[]))
    or (h.function is null and ${sender}.establishment_id || ' ' || h.role = any(:viewer_memberships::text[]))
    or ${sender}.establishment_id || ' ' || h.role || ' ' || h.function = any(:viewer_functions::text[]))))`;
