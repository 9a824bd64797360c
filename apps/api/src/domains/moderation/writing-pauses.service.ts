import { v7 as uuidv7 } from "uuid";

import { notFound, UserError } from "../../platform/errors/user-error.ts";
import { requireId } from "../../platform/graph/id.ts";
import { requireVisible } from "../../platform/policy/policy.ts";
import { defineRead } from "../../platform/read/read.ts";
import { journal } from "../audit/audit.service.ts";
import { findPlace } from "../contacts/contact-place.service.ts";
import type { Place } from "../directory/users.policy.ts";
import { readUserFacts } from "../directory/users.queries.ts";
import { type Viewer, viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { notify } from "../notifications/notify.service.ts";
import { canPauseWriting, type PupilThere } from "./moderation.policy.ts";
import { moderationParameters, pausesJudged } from "./moderation.visible.ts";

const longestDays = 90;
const longestReason = 300;
const day = 86_400_000;

export interface PauseRow {
  id: string;
  userId: string;
  name: string;
  establishmentId: string;
  establishmentName: string;
  reason: string;
  until: Date;
}

const columns = `p.id, p.user_id as "userId", u.given_name || ' ' || u.family_name as name,
  p.establishment_id as "establishmentId", s.name as "establishmentName", p.reason, p.until`;
const tables = `writing_pause p join "user" u on u.id = p.user_id join establishment s on s.id = p.establishment_id`;
const lasts = "p.lifted_at is null and p.until > :now::timestamptz";

/** The pauses that last, of the viewer and of their children where these learn. */
export const readOwnPauses = defineRead<PauseRow>(
  "own-writing-pauses",
  `select ${columns} from ${tables} where ${lasts} and (p.user_id = :viewer::uuid
    or p.user_id::text || ' ' || p.establishment_id = any(:children_there::text[]))
  order by p.until, p.id`,
);

/** The pauses that last in the establishments where the viewer decides of them. */
export const readJudgedPauses = defineRead<PauseRow>(
  "judged-writing-pauses",
  `select ${columns} from ${tables} where ${lasts} and ${pausesJudged("s")} order by p.until, p.id limit 200`,
);

export const judgedPauses = (context: ViewerContext, viewer: Viewer): Promise<PauseRow[]> =>
  context.rowsAlone(readJudgedPauses, { ...moderationParameters(viewer), now: context.now });

export const ownPauses = (context: ViewerContext, viewer: Viewer): Promise<PauseRow[]> =>
  context.rows(readOwnPauses, {
    viewer: viewer.id,
    now: context.now,
    children_there: viewer.children.flatMap((child) =>
      child.establishmentIds.map((establishmentId) => `${child.id} ${establishmentId}`),
    ),
  });

/** @throws NOT_FOUND for who is no pupil there whom the viewer may pause */
async function requirePupil(
  context: ViewerContext,
  viewer: Viewer,
  wish: { userId: string; establishmentId: string },
): Promise<PupilThere & { place: Place }> {
  const place = await findPlace(context.database, wish.establishmentId);
  const [pupil] = await context.rowsAlone(readUserFacts, {
    ids: [requireId(wish.userId)],
    today: viewer.today,
  });
  return requireVisible(viewer, canPauseWriting, pupil && place ? { pupil, place } : undefined);
}

export interface PauseWish {
  userId: string;
  establishmentId: string;
  until: Date;
  reason: string;
}

/** Keeps a pupil from writing in a school until a date; they are told, and their guardians with them. */
export async function pauseWriting(context: ViewerContext, wish: PauseWish): Promise<void> {
  const viewer = viewerOf(context);
  const { pupil, place } = await requirePupil(context, viewer, wish);
  const { now } = context;
  const reason = wish.reason.trim();
  if (reason === "" || reason.length > longestReason)
    throw new UserError("INVALID", `Say why, in ${longestReason} characters at most.`, "reason");
  if (wish.until <= now || wish.until.getTime() > now.getTime() + longestDays * day)
    throw new UserError("INVALID", `A pause ends within ${longestDays} days.`, "until");
  await context.database.transaction(async (manager) => {
    const id = uuidv7();
    await manager.query(
      `insert into writing_pause (user_id, id, establishment_id, reason, starts_at, until, decided_by_id)
      values ($1, $2, $3, $4, $5, $6, $7)`,
      [pupil.id, id, place.establishmentId, reason, now, wish.until, viewer.id],
    );
    const guardians = (await manager.query(
      `select distinct g.guardian_id as id from guardianship g where g.child_id = $1 and g.may_see
        and g.starts_on <= $2::date and (g.ends_on is null or g.ends_on >= $2::date)
        and not exists (select from contact_restriction r where r.child_id = $1 and r.against_id = g.guardian_id
          and r.hides in ('ALL', 'WHEREABOUTS') and r.starts_on <= $2::date and (r.ends_on is null or r.ends_on >= $2::date))`,
      [pupil.id, viewer.today],
    )) as { id: string }[];
    await notify(manager, {
      kind: "WRITING_PAUSE",
      establishmentId: place.establishmentId,
      subjectId: id,
      userIds: [pupil.id, ...guardians.map((one) => one.id)],
      now,
    });
    await journal(manager, now, {
      action: "writing.pause",
      establishmentId: place.establishmentId,
      actorId: viewer.id,
      subjectId: pupil.id,
      reason,
      requestId: context.requestId,
    });
  });
}

/** Lets a pupil write again before the date. */
export async function liftPause(
  context: ViewerContext,
  { userId, id }: { userId: string; id: string },
): Promise<void> {
  const viewer = viewerOf(context);
  await context.database.transaction(async (manager) => {
    const [pause] = (await manager.query(
      `select establishment_id as "establishmentId" from writing_pause where user_id = $1 and id = $2 and lifted_at is null`,
      [requireId(userId), requireId(id)],
    )) as { establishmentId: string }[];
    if (!pause) throw notFound();
    await requirePupil(context, viewer, { userId, establishmentId: pause.establishmentId });
    await manager.query(
      "update writing_pause set lifted_at = $3, lifted_by_id = $4 where user_id = $1 and id = $2",
      [userId, id, context.now, viewer.id],
    );
    await journal(manager, context.now, {
      action: "writing.resume",
      establishmentId: pause.establishmentId,
      actorId: viewer.id,
      subjectId: userId,
      requestId: context.requestId,
    });
  });
}
