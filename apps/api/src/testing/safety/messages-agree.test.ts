import { afterAll, beforeAll, expect, test } from "vitest";

import {
  type MessageDesk,
  openMessageDesk,
  schoolMorning,
} from "../../domains/messages/message-desk.factory.ts";
import {
  canReadMessage,
  canSeeMessage,
  canSeeRecipient,
  isReadStateShown,
  type MessageFacts,
} from "../../domains/messages/messages.policy.ts";
import { readShown } from "../../domains/messages/message.queries.ts";
import {
  mailParameters,
  messageReadable,
  messageVisible,
  recipientVisible,
} from "../../domains/messages/messages.visible.ts";
import { defineRead } from "../../platform/read/read.ts";

const readFacts = defineRead<MessageFacts & { id: string; visible: boolean; readable: boolean }>(
  "testing-message-facts",
  `select m.id, m.mailbox_id as "mailboxId", m.state,
    array(select e.owner_id from mailbox_entry e where e.message_id = m.id) as owners,
    ${messageVisible("m")} as visible, ${messageReadable("m")} as readable
  from message m`,
);

interface RecipientFacts {
  ownerId: string;
  conversationId: string;
  mailboxId: string;
  messageConversationId: string;
  recipientId: string;
  recipientConversationId: string;
  visible: boolean;
}

const readRecipientFacts = defineRead<RecipientFacts>(
  "testing-message-recipient-facts",
  `select e.owner_id as "ownerId", e.conversation_id as "conversationId", m.mailbox_id as "mailboxId",
    m.conversation_id as "messageConversationId", r.owner_id as "recipientId",
    r.conversation_id as "recipientConversationId", ${recipientVisible("e", "m", "r")} as visible
  from mailbox_entry e join message m on m.id = e.message_id join message_recipient r on r.message_id = m.id`,
);

let desk: MessageDesk;
beforeAll(async () => {
  desk = await openMessageDesk();
  await desk.send("headTeacher", ["adasMother", "adasFather", "bobsMother"]);
  await desk.send("headTeacher", ["head", "counsellor"]);
  await desk.send("ada", ["headTeacher"]);
  const { id } = await desk.send("head", ["headTeacher", "secretary"]);
  await desk.send("counsellor", ["head"], { scheduledAt: "2026-11-26T09:00:00Z" });
  await desk.deliver();
  const [line] = await desk.lines("bobsMother");
  await desk.reply("bobsMother", line!);
  await desk.deliver();
  await desk.client.query("update mailbox_entry set read_at = $1 where not outgoing", [schoolMorning]);
  await desk.told(
    "head",
    "mutation Recall($input: MessageInput!) { told: recallMessage(input: $input) { id } }",
    { input: { messageId: id } },
  );
});
afterAll(() => desk.close());

const everybody = [
  "headTeacher",
  "head",
  "counsellor",
  "secretary",
  "ada",
  "adasMother",
  "adasFather",
  "bobsMother",
  "cook",
  "dean",
  "accountsOfCollege",
] as const;

test("for everybody and every message, who sees and reads it is the same in the rule and in SQL", async () => {
  const counts = { visible: 0, hidden: 0, recalled: 0 };
  const { rows } = await desk.api.context(null);
  for (const name of everybody) {
    const reader = { mailboxes: [desk.people[name]] };
    for (const message of await rows(readFacts, mailParameters(reader.mailboxes))) {
      const { visible, readable } = message;
      const rule = { visible: canSeeMessage(reader, message), readable: canReadMessage(reader, message) };
      expect([name, message.id, { visible, readable }]).toEqual([name, message.id, rule]);
      counts[visible ? "visible" : "hidden"]++;
      if (visible && !readable) counts.recalled++;
    }
  }
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(0);
});

test("in every mailbox, which recipients it knows is the same in the rule and in SQL", async () => {
  const { rows } = await desk.api.context(null);
  const found = await rows(readRecipientFacts, {});
  for (const one of found)
    expect(one.visible).toBe(
      canSeeRecipient({
        entry: one,
        message: { mailboxId: one.mailboxId, conversationId: one.messageConversationId },
        recipient: { ownerId: one.recipientId, conversationId: one.recipientConversationId },
      }),
    );
  expect(found.filter(({ visible }) => visible).length).toBeGreaterThan(0);
  expect(found.filter(({ visible }) => !visible).length).toBeGreaterThan(0);
});

const readReadStates = defineRead<{
  fromFamily: boolean;
  family: boolean;
  ofFamilies: boolean;
  toFamilies: boolean;
  shown: boolean;
}>(
  "testing-message-read-states",
  `select m.from_family as "fromFamily", r.family, g.read_state_of_families as "ofFamilies",
    g.read_state_to_families as "toFamilies", ${readShown} as shown
  from (values (true), (false)) m (from_family), (values (true), (false)) r (family),
    (values (true, true), (true, false), (false, true), (false, false)) g (read_state_of_families, read_state_to_families)`,
);

test("whether somebody's reading is shown is the same in the rule and in SQL", async () => {
  const { rows } = await desk.api.context(null);
  const found = await rows(readReadStates, {});
  expect(found).toHaveLength(16);
  for (const { fromFamily, family, ofFamilies, toFamilies, shown } of found)
    expect(shown).toBe(
      isReadStateShown(
        { readStateOfFamilies: ofFamilies, readStateToFamilies: toFamilies },
        { fromFamily, family },
      ),
    );
});
