import type { DemonstrationPart, DemonstrationTools } from "../demonstration/demonstration-part.ts";
import { keepDemonstrationFile } from "../files/demonstration-files.service.ts";
import type { DemonstrationConversation, Told } from "./demonstration-conversation.ts";
import { collegeConversations } from "./demonstration-college-messages.ts";
import { keepAway } from "./demonstration-keeping.ts";
import { otherConversations } from "./demonstration-other-messages.ts";
import { choiceOf, officeIn, reachAll, type School } from "./demonstration-parties.ts";
import {
  conversationId,
  type DemonstrationLetter,
  messageId,
  type Reached,
  writeLetter,
} from "./demonstration-letters.ts";
import { atSchoolTime, readSoonAfter } from "./demonstration-times.ts";
import { refreshConversations } from "./refresh-conversations.ts";
import { writeSearch } from "./search.service.ts";

export const demonstration: DemonstrationPart = {
  demonstrates: "messages",
  async demonstrate(tools) {
    const letters: DemonstrationLetter[] = [];
    for (const one of [...collegeConversations, ...otherConversations])
      letters.push(...(await lettersOf(tools, one)));
    for (const letter of letters) writeLetter(tools.rows, letter);
    for (const answer of letters) bringAnswered(tools, letters, answer);
    await tools.rows.write(tools.client);
    const base = {
      query: async (sql: string, values?: unknown[]) => (await tools.client.query(sql, values)).rows as never,
    };
    const pairs: { ownerId: string; conversationId: string }[] = await base.query(
      `select distinct owner_id as "ownerId", conversation_id as "conversationId" from mailbox_entry`,
    );
    await refreshConversations(base, pairs);
    for (const { key, senderId, authorId, to, delivered } of letters) {
      await writeSearch(base, { messageId: messageId(key), part: 0, owners: [senderId ?? authorId] });
      if (delivered)
        await writeSearch(base, {
          messageId: messageId(key),
          part: 1,
          owners: to.map(({ ownerId }) => ownerId),
        });
    }
    for (const one of [...collegeConversations, ...otherConversations]) await keepAway(tools, one);
  },
};

async function lettersOf(
  tools: DemonstrationTools,
  one: DemonstrationConversation,
): Promise<DemonstrationLetter[]> {
  const { now, people, schools } = tools;
  const school = schools[one.place];
  const about = one.about === undefined ? [] : [people.named(one.about).id];
  const at =
    one.waits === undefined ? atSchoolTime(now, ...one.when) : atSchoolTime(now, -one.waits, one.when[1]);
  const reached = await reachAll(tools, school, one.to, about);
  const to = reached.map((recipient, index): Reached => ({
    ...recipient,
    readAt:
      one.waits !== undefined || isUnread(tools, one, recipient, index)
        ? null
        : readSoonAfter(at, index, now),
  }));
  const privateCopies = to.filter(({ family, childIds }) => family && childIds.length > 0).length > 1;
  const common = { establishmentId: school.id, conversation: one.key, subject: one.subject, childIds: about };
  const first: DemonstrationLetter = {
    ...common,
    ...(await writer(tools, school, one)),
    key: one.key,
    choices: await Promise.all(one.to.map((party) => choiceOf(tools, school, party))),
    text: one.text,
    to,
    privateCopies,
    inReplyTo: null,
    urgentCause: one.urgent ?? null,
    hasFiles: tools.storage !== undefined && one.files !== undefined,
    at,
    delivered: one.waits === undefined,
  };
  for (const [position, { name, content }] of (one.files ?? []).entries())
    await keepDemonstrationFile(tools, {
      subjectKind: "MESSAGE",
      subjectId: messageId(one.key),
      ownerId: first.authorId,
      establishmentId: school.id,
      position,
      name,
      content: await content(),
      at: first.at,
    });
  return [first, ...(await answersOf(tools, one, first))];
}

/** Who answers does so in the conversation that they have of it: their own copy, when each has one. */
async function answersOf(
  tools: DemonstrationTools,
  one: DemonstrationConversation,
  first: DemonstrationLetter,
): Promise<DemonstrationLetter[]> {
  const school = tools.schools[one.place];
  const begun = first.senderId ?? first.authorId;
  const letters: DemonstrationLetter[] = [];
  for (const [index, answer] of (one.answers ?? []).entries()) {
    const from = await writer(tools, school, answer);
    const mailbox = from.senderId ?? from.authorId;
    const at = atSchoolTime(tools.now, ...answer.when);
    const writers = letters.map((letter) => letter.senderId ?? letter.authorId);
    const partner =
      mailbox === begun ? (writers.findLast((owner) => owner !== begun) ?? first.to[0]!.ownerId) : begun;
    const circle = first.privateCopies ? [partner] : [begun, ...first.to.map(({ ownerId }) => ownerId)];
    const copy = first.to.find(({ ownerId }) => ownerId === (mailbox === begun ? partner : mailbox));
    letters.push({
      ...first,
      ...from,
      key: `${one.key} ${index}`,
      conversation: first.privateCopies ? `${one.key} ${copy!.ownerId}` : one.key,
      childIds: copy?.childIds ?? first.childIds,
      text: answer.text,
      privateCopies: false,
      choices: [],
      inReplyTo: index === 0 ? one.key : `${one.key} ${index - 1}`,
      urgentCause: null,
      hasFiles: false,
      at,
      to: circle
        .filter((owner) => owner !== mailbox)
        .map((ownerId) => ({
          ...(first.to.find((known) => known.ownerId === ownerId) ?? {
            ownerId,
            kind: first.senderId === ownerId ? ("SENDER" as const) : ("USER" as const),
            family: first.fromFamily,
            childIds: copy?.childIds ?? first.childIds,
          }),
          readAt: answer.unread ? null : readSoonAfter(at, index, tools.now),
        })),
    });
  }
  return letters;
}

/** Who wrote to each finds their own message above the first answer, as its delivery brings it there. */
function bringAnswered(
  { rows }: DemonstrationTools,
  letters: readonly DemonstrationLetter[],
  { inReplyTo, conversation }: DemonstrationLetter,
): void {
  const first = letters.find(({ key }) => key === inReplyTo);
  if (first === undefined || !first.privateCopies) return;
  rows.add("mailbox_entry", {
    owner_id: first.senderId ?? first.authorId,
    conversation_id: conversationId(conversation),
    message_id: messageId(first.key),
    outgoing: true,
    at: first.at,
    read_at: first.at,
  });
}

async function writer(
  tools: DemonstrationTools,
  school: School,
  { by, office }: Told,
): Promise<Pick<DemonstrationLetter, "authorId" | "senderId" | "fromFamily">> {
  const { id } = tools.people.named(by);
  const isThere = (role: "STUDENT" | "GUARDIAN"): boolean =>
    tools.people.members(school.id, role).some((one) => one.id === id);
  return {
    authorId: id,
    senderId: office === undefined ? null : await officeIn(tools, school, office),
    fromFamily: office === undefined && (isThere("STUDENT") || isThere("GUARDIAN")),
  };
}

/** Of a class, every so many have not read it: at least one, so that there is somebody to call. */
function isUnread(
  { people }: DemonstrationTools,
  { unread }: DemonstrationConversation,
  { ownerId }: Omit<Reached, "readAt">,
  index: number,
): boolean {
  if (typeof unread === "number") return index % Math.round(1 / unread) === 1;
  return unread?.some((login) => people.named(login).id === ownerId) ?? false;
}
