import { UserError } from "../../platform/errors/user-error.ts";
import { requireId } from "../../platform/graph/id.ts";
import { requireAllowed, requireVisible } from "../../platform/policy/policy.ts";
import { journal } from "../audit/audit.service.ts";
import { establishmentsOf, type Viewer, type ViewerContext } from "../directory/viewer.ts";
import { nextOpening, type QuietHours } from "./quiet-hours.ts";
import { canSeeSchoolHours, canSetSchoolHours } from "./quiet-hours.policy.ts";
import { readPersonalHours, readSchoolHours } from "./quiet-hours.service.ts";
import type { QuietHoursInput, QuietHoursType, SchoolQuietHours } from "./quiet-hours.type.ts";

const shown = (hours: QuietHours, now: Date): QuietHoursType => ({
  ...hours,
  opensNextAt: nextOpening(hours, now),
});

/** The quiet hours of each school of the viewer, and of their children. */
export async function schoolHoursOf(context: ViewerContext, viewer: Viewer): Promise<SchoolQuietHours[]> {
  const ids = establishmentsOf(viewer);
  const hours = await readSchoolHours(context.database, ids);
  const names = (await context.database.query(
    "select id, name from establishment where id = any($1::uuid[]) order by name, id",
    [ids],
  )) as { id: string; name: string }[];
  return names.map(({ id, name }) => ({
    ...shown(hours.get(id)!, context.now),
    establishmentId: id,
    name,
    viewerCanSet: canSetSchoolHours(viewer, { establishmentId: id }),
  }));
}

export async function personalHoursOf(
  context: ViewerContext,
  viewer: Viewer,
): Promise<QuietHoursType | null> {
  const hours = (await readPersonalHours(context.database, [viewer.id])).get(viewer.id);
  return hours ? shown(hours, context.now) : null;
}

/** Sets the quiet hours of a school, which is journaled: everybody's messages wait by them. */
export async function setSchoolHours(
  context: ViewerContext,
  viewer: Viewer,
  wishedId: string,
  input: QuietHoursInput,
): Promise<void> {
  const establishmentId = requireId(wishedId);
  requireAllowed(viewer, canSetSchoolHours, requireVisible(viewer, canSeeSchoolHours, { establishmentId }));
  const values = sound(input);
  await context.database.transaction(async (manager) => {
    await manager.query(
      `insert into establishment_quiet_hours (establishment_id, opens_at, closes_at, weekends, holidays, updated_at)
      values ($1, $2, $3, $4, $5, $6) on conflict (establishment_id) do update set opens_at = $2, closes_at = $3,
        weekends = $4, holidays = $5, updated_at = $6`,
      [establishmentId, ...values, context.now],
    );
    await journal(manager, context.now, {
      action: "quiet-hours.set",
      establishmentId,
      actorId: viewer.id,
      subjectId: establishmentId,
      requestId: context.requestId,
    });
  });
}

/** Sets the viewer's own, or gives them up: then only those of their schools hold. */
export async function setPersonalHours(
  context: ViewerContext,
  viewer: Viewer,
  input: QuietHoursInput | null,
): Promise<void> {
  if (input === null)
    await context.database.query("delete from user_quiet_hours where user_id = $1", [viewer.id]);
  else
    await context.database.query(
      `insert into user_quiet_hours (user_id, opens_at, closes_at, weekends, holidays, updated_at)
      values ($1, $2, $3, $4, $5, $6) on conflict (user_id) do update set opens_at = $2, closes_at = $3,
        weekends = $4, holidays = $5, updated_at = $6`,
      [viewer.id, ...sound(input), context.now],
    );
}

const isBetween = (text: string, from: string, to: string): boolean =>
  /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text) && text >= from && text <= to;

/** Some of every school day is open, and never the hours when clocks change. @throws INVALID */
function sound({ opensAt, closesAt, weekends, holidays }: QuietHoursInput): unknown[] {
  if (!isBetween(opensAt, "05:00", "12:00"))
    throw new UserError("INVALID", "It opens between 05:00 and 12:00.", "opensAt");
  if (!isBetween(closesAt, "12:30", "23:00"))
    throw new UserError("INVALID", "It closes between 12:30 and 23:00.", "closesAt");
  return [opensAt, closesAt, weekends, holidays];
}
