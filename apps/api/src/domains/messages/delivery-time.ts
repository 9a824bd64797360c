import type { DataSource, EntityManager } from "typeorm";

import { UserError } from "../../platform/errors/user-error.ts";
import { nextOpening } from "../quiet-hours/quiet-hours.ts";
import { readSchoolHours } from "../quiet-hours/quiet-hours.service.ts";

const year = 366 * 86_400_000;

interface Wish {
  establishmentId: string;
  scheduledAt?: Date | null | undefined;
  urgent: boolean;
}

/** When a message is delivered: at the time that was chosen, or now, and when the school is open; what is urgent does not wait for it. */
export async function deliveryTime(
  base: Pick<EntityManager | DataSource, "query">,
  { establishmentId, scheduledAt, urgent }: Wish,
  now: Date,
): Promise<Date> {
  const wished = wishedTime(scheduledAt, now);
  if (urgent) return wished;
  const hours = (await readSchoolHours(base, [establishmentId])).get(establishmentId);
  return hours ? nextOpening(hours, wished) : wished;
}

/** A time that is over means at once. @throws INVALID for what is further away than a year */
export function wishedTime(scheduledAt: Date | null | undefined, now: Date): Date {
  if (!scheduledAt || scheduledAt <= now) return now;
  if (scheduledAt.getTime() > now.getTime() + year)
    throw new UserError("INVALID", "A message waits for a year at most.", "scheduledAt");
  return scheduledAt;
}
