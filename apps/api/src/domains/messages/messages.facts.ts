import { defineFactRule } from "../../platform/events/fact.ts";
import { dayOf } from "../../platform/context/context.ts";
import { defineRead } from "../../platform/read/read.ts";
import { readHolders } from "../contacts/shared-senders.service.ts";
import type { Viewer } from "../directory/viewer.ts";
import { keyOf } from "../live/audience-keys.service.ts";

/** Who has the message in their mailbox: of one batch of its delivery, or all. Whoever can no longer read it is not among them. */
const readReached = defineRead<{ ownerId: string }>(
  "messages-reached",
  `select r.owner_id as "ownerId" from message_recipient r
  where r.message_id = :message::uuid and r.delivered_at is not null
    and (:batch::integer is null or r.batch = :batch::integer)
    and (:was::boolean or exists (select from mailbox_entry e
      where e.message_id = r.message_id and e.owner_id = r.owner_id))`,
);

/** What happened in one mailbox is told to its owner, or to who holds it; what was delivered or recalled to those whom it reached. */
export const messagesFacts = defineFactRule<Viewer>({
  kind: "MESSAGES",
  async hear(reader, { of, ids: [message], part, was }, now) {
    const parameters = { message: message ?? null, batch: part ?? null, was: was === true };
    const owners = of === undefined ? await reader.rows(readReached, parameters) : [{ ownerId: of }];
    const ids = owners.map(({ ownerId }) => ownerId);
    const holders = await reader.rows(readHolders, { ids, today: dayOf(now) });
    const people = new Set([...ids, ...holders.map(({ userId }) => userId)]);
    return { keys: [...people].map(keyOf.user), may: (viewer) => people.has(viewer.id) };
  },
});
