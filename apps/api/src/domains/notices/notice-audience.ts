import type { EntityManager } from "typeorm";

import { notFound, UserError } from "../../platform/errors/user-error.ts";
import { requireId } from "../../platform/graph/id.ts";
import { requireAllowed, requireVisible } from "../../platform/policy/policy.ts";
import { runRead } from "../../platform/read/run-read.ts";
import { defineRead } from "../../platform/read/read.ts";
import { requireAddressable } from "../audiences/audience-scope.service.ts";
import type { AudienceWish } from "../audiences/audience.service.ts";
import { current } from "../directory/current.visible.ts";
import { canSeeEstablishment } from "../directory/establishments.policy.ts";
import { visibleStudent } from "../directory/students.service.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { canWriteAboutChild, canWriteNotices, canWriteToClass } from "./notices.policy.ts";

/** For whom a notice is: classes, single children, or both. */
export interface NoticeAddress {
  establishmentId: string;
  classIds?: string[] | null;
  childIds?: string[] | null;
}

const readWritingPlace = defineRead<{
  establishmentId: string;
  territoryId: string | null;
  timeZone: string;
  classIds: string[];
}>(
  "notice-writing-place",
  `select s.id as "establishmentId", s.territory_id as "territoryId", s.time_zone as "timeZone", array(
    select c.id from class c join school_year y on y.id = c.school_year_id
    where c.establishment_id = s.id and y.state = 'CURRENT' and c.id = any(:classIds::uuid[])) as "classIds"
  from establishment s where s.id = :establishmentId::uuid`,
);

const unique = (ids: readonly string[]): string[] => [
  ...new Set(ids.map((id) => requireId(id).toLowerCase())),
];

/**
 * The terms of an address, when the viewer may write to all of it: what belongs to others is not found, as what nothing
 * has. @throws NOT_FOUND, FORBIDDEN or INVALID
 */
export async function noticeAddress(
  context: ViewerContext,
  viewer: Viewer,
  { establishmentId: wished, ...address }: NoticeAddress,
): Promise<{ terms: AudienceWish[]; timeZone: string }> {
  const establishmentId = requireId(wished);
  const [classIds, childIds] = [unique(address.classIds ?? []), unique(address.childIds ?? [])];
  const [found] = await context.rows(readWritingPlace, { establishmentId, classIds });
  const place = requireVisible(viewer, canSeeEstablishment, found);
  requireAllowed(viewer, canWriteNotices, { establishmentId });
  if (classIds.length + childIds.length === 0)
    throw new UserError("INVALID", "Choose a class or a child.", "classIds");
  const mayWriteTo = (classId: string) => canWriteToClass(viewer, { establishmentId, classId });
  if (!classIds.every((id) => place.classIds.includes(id) && mayWriteTo(id))) throw notFound();
  const children = await Promise.all(childIds.map((id) => visibleStudent(context, id)));
  if (!children.every((child) => child && canWriteAboutChild(viewer, { child, establishmentId })))
    throw notFound();
  const terms: AudienceWish[] = [
    ...classIds.map((classId): AudienceWish => ({ establishmentId, classId, relation: "GUARDIANS_OF" })),
    ...childIds.map((userId): AudienceWish => ({ establishmentId, userId, relation: "GUARDIANS_OF" })),
  ];
  await requireAddressable(context.database, { establishmentId, territoryId: null }, terms);
  return { terms, timeZone: place.timeZone };
}

/** The children whom the terms of a notice mean today, and who are not among its own yet. */
const addChildren = defineRead<{ id: string }>(
  "notice-add-children",
  `insert into notice_child (child_id, notice_id, added_at)
  select distinct u.id, n.id, :now::timestamptz from notice n join audience_term t on t.audience_id = n.audience_id
    join membership m on m.establishment_id = n.establishment_id and m.role = 'STUDENT' and ${current("m")}
    join "user" u on u.id = m.user_id and u.status not in ('LEFT', 'ERASED')
  where n.id = :noticeId::uuid and (t.user_id = u.id or t.class_id is not null and exists (
    select from enrollment e where e.user_id = u.id and e.class_id = t.class_id and e.role = 'STUDENT' and ${current("e")}))
  on conflict do nothing returning child_id as id`,
);

/** Adds to a notice the children whom its audience has today; answers those who are new to it. */
export async function resolveChildren(
  manager: EntityManager,
  noticeId: string,
  { now, today }: { now: Date; today: string },
): Promise<string[]> {
  return (await runRead(manager, addChildren, { noticeId, now, today })).map(({ id }) => id);
}
