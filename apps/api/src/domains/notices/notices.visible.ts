import { current } from "../directory/current.visible.ts";
import { type RoleName, secretariatFunctions } from "../directory/role.ts";
import { recordVisible } from "../directory/students.visible.ts";
import { oncePerViewer, type Viewer } from "../directory/viewer.ts";
import { viewerParameters } from "../directory/viewer.visible.ts";

const placesAs = (viewer: Viewer, ...roles: RoleName[]): string[] =>
  viewer.memberships.filter((one) => roles.includes(one.role)).map((one) => one.establishmentId);

const pairs = (children: Viewer["children"]): string[] =>
  children.flatMap((child) => child.establishmentIds.map((place) => `${child.id} ${place}`));

export const noticeParameters = oncePerViewer((viewer: Viewer) => {
  const keeps = placesAs(viewer, "LEADERSHIP", "SCHOOL_LIFE");
  const secretariat = viewer.memberships
    .filter((one) => one.role === "STAFF" && secretariatFunctions.includes(one.function ?? ""))
    .map((one) => one.establishmentId);
  const teaches = placesAs(viewer, "TEACHER");
  return {
    ...viewerParameters(viewer),
    notice_keeps: keeps,
    notice_secretariat: secretariat,
    notice_office: [...keeps, ...secretariat],
    notice_teaches_in: teaches,
    notice_writes: [...keeps, ...secretariat, ...teaches],
    notice_heads: viewer.headOf,
    notice_family: pairs(viewer.children),
    notice_signs: pairs(viewer.children.filter((child) => child.maySign)),
    /** Of whose notices the viewer can be a reader: the index begins with them. */
    notice_children: [...viewer.children.map((child) => child.id), viewer.id],
  };
});

/** SQL: the pupil of a child's row ("notice_child") learns in the school of the notice today. */
export const learnsThere = (notice: string, child: string): string => `exists (select from membership m
  where m.user_id = ${child}.child_id and m.establishment_id = ${notice}.establishment_id and m.role = 'STUDENT'
  and ${current("m")})`;

/** SQL: a student of a university, or a pupil of eighteen years. */
export const ofAge = (notice: string, child: string): string => `(
  exists (select from establishment a where a.id = ${notice}.establishment_id and a.kind = 'UNIVERSITY')
  or exists (select from user_private p where p.user_id = ${child}.child_id
    and p.birth_date <= :today::date - interval '18 years'))`;

const learnsIn = (user: string, establishmentId: string, classIds: string): string => `exists (
  select from enrollment e join class k on k.id = e.class_id
  where e.user_id = ${user}.id and e.role = 'STUDENT' and ${current("e")}
  and k.establishment_id = ${establishmentId} and e.class_id = any(${classIds}::uuid[]))`;

const pupilOfViewer = (user: string, establishmentId: string): string => `(
  ${user}.id <> :viewer::uuid and ${user}.id <> all(:viewer_children::uuid[])
  and exists (select from membership m where m.user_id = ${user}.id and m.establishment_id = ${establishmentId}
    and m.role = 'STUDENT' and ${current("m")})
  and ${recordVisible(user)})`;

/** The twin of `canWriteToClass`, for the alias of a class. */
export const classWritable = (one: string): string => `(
  ${one}.establishment_id = any(:notice_office::uuid[])
  or (${one}.establishment_id = any(:notice_teaches_in::uuid[]) and ${one}.id = any(:viewer_teaches_as_teacher::uuid[])))`;

/** The twin of `canWriteAboutChild`, for the alias of a "user", in an establishment (SQL of its id). */
export const childWritable = (user: string, establishmentId: string): string => `(
  ${pupilOfViewer(user, establishmentId)} and (
    ${establishmentId} = any(:notice_office::uuid[])
    or (${establishmentId} = any(:notice_teaches_in::uuid[])
      and ${learnsIn(user, establishmentId, ":viewer_teaches_as_teacher")})))`;

/** The twin of `canKeepNotice`, for the alias of a notice. */
export const noticeKept = (notice: string): string => `(
  ${notice}.establishment_id = any(:notice_keeps::uuid[])
  or coalesce(${notice}.author_id = :viewer::uuid, false) and ${notice}.establishment_id = any(:notice_writes::uuid[]))`;

/** The twin of `canFollowChild`, for the aliases of a notice and of the "user" of a child whom it concerns. */
export const childFollowed = (notice: string, user: string): string => `(
  (${notice}.establishment_id = any(:notice_keeps::uuid[])
    or coalesce(${notice}.author_id = :viewer::uuid, false) and (
      ${notice}.establishment_id = any(:notice_secretariat::uuid[])
      or ${learnsIn(user, `${notice}.establishment_id`, ":viewer_teaches_as_teacher")})
    or ${learnsIn(user, `${notice}.establishment_id`, ":notice_heads")})
  and ${pupilOfViewer(user, `${notice}.establishment_id`)})`;

/** The twin of `canFollowNotice`. */
export const noticeFollowed = (notice: string): string => `(
  ${noticeKept(notice)}
  or (${notice}.establishment_id = any(:notice_writes::uuid[]) and exists (
    select from notice_child c join "user" u on u.id = c.child_id
    where c.notice_id = ${notice}.id and ${childFollowed(notice, "u")})))`;

/** The twin of `canReadForChild`, for the aliases of a notice and of a child's row. */
export const childReadable = (notice: string, child: string): string => `(
  ${child}.child_id || ' ' || ${notice}.establishment_id = any(:notice_family::text[])
  or (${child}.child_id = :viewer::uuid and ${notice}.establishment_id = any(:viewer_studies_in::uuid[])
    and ${ofAge(notice, child)}))`;

/** The twin of `canSignForChild`. */
export const childSignable = (notice: string, child: string): string => `(case
  when ${child}.child_id = :viewer::uuid then ${childReadable(notice, child)}
  else ${child}.child_id || ' ' || ${notice}.establishment_id = any(:notice_signs::text[]) and not ${ofAge(notice, child)}
  end)`;

/** SQL: the viewer reads it for a child, or for themselves. */
export const noticeShown = (notice: string): string => `exists (select from notice_child c
  where c.notice_id = ${notice}.id and c.child_id = any(:notice_children::uuid[]) and ${childReadable(notice, "c")})`;

/** The twin of `canReadNotice`. */
export const noticeVisible = (notice: string): string =>
  `(${noticeShown(notice)} or ${noticeFollowed(notice)})`;
