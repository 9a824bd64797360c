import { v5 as uuidv5 } from "uuid";

import { zoneNamed } from "../../platform/clock/zones.ts";
import { nextCommonOpening, type QuietHours } from "../quiet-hours/quiet-hours.ts";
import type { Carrier, Pace } from "./notification-kind.ts";

const namespace = "5f0d5b3e-7b0c-5c86-9e3a-0f6a2c1d9b42";
const day = 86_400_000;
/** Whatever is decided while a digest is about to leave is still in it. */
const margin = 10_000;

export interface Wish {
  notificationId: string;
  userId: string;
  channel: Carrier;
  pace: Exclude<Pace, "NEVER">;
  urgent: boolean;
  /** Of the school first, then of the person: all those that hold. */
  hours: readonly QuietHours[];
}

/** When it leaves, and in which parcel: all that a person is told at one opening makes one. */
export function whenItLeaves(wish: Wish, now: Date): { parcelId: string; dueAt: Date } {
  const { notificationId, userId, channel, pace, urgent, hours } = wish;
  const opening = nextCommonOpening(hours, now);
  if (urgent || (pace === "AT_ONCE" && opening.getTime() === now.getTime()))
    return { parcelId: uuidv5(`${channel} ${notificationId}`, namespace), dueAt: now };
  const delivery = opening > now ? opening : nextCommonOpening(hours, nextMorning(hours, now));
  return {
    parcelId: uuidv5(`${channel} ${userId} ${delivery.toISOString()}`, namespace),
    dueAt: new Date(delivery.getTime() + margin),
  };
}

/** Seven o'clock of the next day, on the wall of whoever is told. */
function nextMorning(hours: readonly QuietHours[], now: Date): Date {
  const clock = zoneNamed(hours.at(-1)?.timeZone ?? "Europe/Paris") ?? zoneNamed("Europe/Paris")!;
  const wall = clock.toWall(now);
  const opensAt = hours.at(-1)?.opensAt ?? "07:00";
  return clock.toInstant(wall - (wall % day) + day + Date.parse(`1970-01-01T${opensAt}:00Z`));
}
