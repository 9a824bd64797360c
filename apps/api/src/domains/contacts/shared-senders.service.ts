import type { DataSource, EntityManager } from "typeorm";
import { validate } from "uuid";

import { runRead } from "../../platform/read/run-read.ts";
import { notFound } from "../../platform/errors/user-error.ts";
import { current } from "../directory/current.visible.ts";
import { establishmentsOf, type Viewer } from "../directory/viewer.ts";
import { defineRead } from "../../platform/read/read.ts";
import { readRules } from "./contact-rules.service.ts";
import { senderParameters } from "./contacts.visible.ts";
import { readHeldSenders, type SenderRow } from "./shared-senders.queries.ts";
import { type Desk, officeDesk, ownDesk, rolesIn } from "./writing-desk.policy.ts";

type Base = Pick<DataSource | EntityManager, "query">;

/** The offices that the viewer holds: for which they write, and whose mailboxes they read. */
export function sharedSendersOf(base: Base, viewer: Viewer): Promise<SenderRow[]> {
  const establishments = establishmentsOf(viewer);
  return runRead(base, readHeldSenders, { ...senderParameters(viewer, establishments), establishments });
}

/** Whether the viewer holds an office, and which one. */
export async function heldSender(
  base: Base,
  viewer: Viewer,
  senderId: string,
): Promise<SenderRow | undefined> {
  return (await sharedSendersOf(base, viewer)).find((one) => one.id === senderId.toLowerCase());
}

export const holdsSender = async (base: Base, viewer: Viewer, senderId: string): Promise<boolean> =>
  (await heldSender(base, viewer, senderId)) !== undefined;

/**
 * The desk at which the viewer writes in an establishment, under their own name or for an office that they hold.
 * @throws NOT_FOUND where they may not, as for what does not exist
 */
export async function deskOf(
  base: Base,
  viewer: Viewer,
  { establishmentId: wished, senderId }: { establishmentId: string; senderId?: string | null },
): Promise<Desk> {
  const establishmentId = wished.toLowerCase();
  if (!validate(establishmentId) || rolesIn(viewer, establishmentId).length === 0) throw notFound();
  const sender = senderId ? await heldSender(base, viewer, senderId) : undefined;
  if (senderId && sender?.establishmentId !== establishmentId) throw notFound();
  if (sender?.official) return officeDesk(establishmentId, sender.kind);
  return ownDesk(viewer, establishmentId, await readRules(base, establishmentId));
}

/** Who holds some offices. */
export const readHolders = defineRead<{ senderId: string; userId: string }>(
  "sender-holders",
  `select distinct h.sender_id as "senderId", u.id as "userId"
  from shared_sender_holder h join shared_sender s on s.id = h.sender_id
    join membership m on m.establishment_id = s.establishment_id and ${current("m")}
      and (m.user_id = h.user_id or (m.role = h.role and (h.function is null or h.function = m.function)))
    join "user" u on u.id = m.user_id and u.status in ('ACTIVE', 'PENDING')
  where s.id = any(:ids::uuid[]) and s.closed_at is null`,
);

/** Who holds some offices today: whom to tell of what comes for them. */
export function holdersOf(
  base: Base,
  senderIds: readonly string[],
  today: string,
): Promise<{ senderId: string; userId: string }[]> {
  return runRead(base, readHolders, { ids: senderIds, today });
}
