import { bodyOf } from "@preau/rich-text";
import type { ExecutionResult } from "graphql";
import { Client } from "pg";
import { v7 as uuidv7 } from "uuid";

import type { Name } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";
import { deliverMessage } from "./deliver.service.ts";

/** A Tuesday of school, in the morning: nothing waits for the school to open. */
export const schoolMorning = new Date("2026-11-24T09:00:00Z");

/** What came back of one mutation or query: the thing, or why not. */
export interface Told {
  id?: string;
  code?: string;
  field?: string;
  [field: string]: unknown;
}

export interface Line {
  id: string;
  subject: string;
  excerpt: string;
  unread: boolean;
  messageCount: number;
  participantCount: number;
  participants: { id: string; name: string }[];
}

export interface MessageDesk extends OpenSchool {
  client: Client;
  /** Asks the graph as somebody, at a moment: on a school morning unless said otherwise. */
  told(name: Name, document: string, variables?: Record<string, unknown>, now?: Date): Promise<Told>;
  /** Sends a message from somebody to people of the cast; of the collège unless said otherwise. */
  send(name: Name, to: readonly Name[], input?: object, now?: Date): Promise<Told>;
  reply(name: Name, line: Pick<Line, "id">, input?: object, now?: Date): Promise<Told>;
  /** Delivers all that is due by then, as the worker does. */
  deliver(now?: Date): Promise<void>;
  /** The lines of a part of somebody's mailbox. */
  lines(name: Name, args?: object): Promise<Line[]>;
  /** The messages of a conversation, the latest first. */
  messages(name: Name, conversationId: string, mailboxId?: string): Promise<Told[]>;
  /** All that somebody reads of their mailbox, as one text. */
  everythingOf(name: Name): Promise<string>;
}

const correspondent = "{ id kind name initials detail role }";
export const messageFields = `id conversationId subject body excerpt state isMine read privateCopies sentAt deliverAt
  recipientCount deliveredCount readCount viewerCanRecall recallUntil recalledAt urgentCause
  from ${correspondent} writtenBy { id displayName }
  recipients(first: 100) { totalCount nodes { readAt deliveredAt correspondent ${correspondent} } }`;
const lineFields = `id subject excerpt unread starred box folderId messageCount participantCount hasAttachments urgent
  scheduledFor participants(first: 20) ${correspondent} aboutChildren { id } establishment { id } sentTo { kind id name }`;

const conversations = `query List($mailboxId: ID, $box: MailboxBox, $folderId: ID, $starred: Boolean, $unread: Boolean,
    $childId: ID, $text: String, $first: Int! = 50, $after: String) {
  viewer { told: conversations(mailboxId: $mailboxId, box: $box, folderId: $folderId, starred: $starred,
    unread: $unread, childId: $childId, text: $text, first: $first, after: $after) {
      totalCount pageInfo { endCursor hasNextPage } nodes { ${lineFields} } } } }`;

const toldIn = ({ data, errors }: ExecutionResult): Told => {
  const [error] = errors ?? [];
  if (error?.extensions["code"]) return { ...error.extensions };
  if (error) throw error;
  const known = JSON.parse(JSON.stringify(data)) as { told?: Told; viewer?: { told: Told } };
  return (known.told ?? known.viewer?.told)!;
};

/** The awkward school, who writes in it, and the worker that delivers. */
export async function openMessageDesk(): Promise<MessageDesk> {
  const school = await openSchool();
  const client = new Client({ connectionString: school.url });
  await client.connect();
  const { database } = await school.api.context(null);
  const told: MessageDesk["told"] = async (name, document, variables = {}, now = schoolMorning) =>
    toldIn(await school.api.ask(school.people[name], document, { variables, now }));
  const desk: MessageDesk = {
    ...school,
    client,
    told,
    send: (name, to, input = {}, now = schoolMorning) =>
      told(
        name,
        `mutation Send($input: SendMessageInput!) { told: sendMessage(input: $input) { ${messageFields} } }`,
        {
          input: {
            id: uuidv7(),
            establishmentId: school.places.college,
            to: to.map((one) => ({ kind: "USER", id: school.people[one] })),
            subject: "Subject",
            body: bodyOf("Some text."),
            ...input,
          },
        },
        now,
      ),
    async reply(name, { id }, input = {}, now = schoolMorning) {
      const mailboxId = (input as { mailboxId?: string }).mailboxId;
      const [latest] = await desk.messages(name, id, mailboxId);
      return told(
        name,
        `mutation Reply($input: ReplyToMessageInput!) { told: replyToMessage(input: $input) { ${messageFields} } }`,
        {
          input: {
            id: uuidv7(),
            messageId: latest!.id,
            conversationId: id,
            all: false,
            body: bodyOf("An answer."),
            ...input,
          },
        },
        now,
      );
    },
    async deliver(now = schoolMorning) {
      const { rows } = await client.query<{ id: string }>(
        "select id from message where state in ('SCHEDULED', 'DELIVERING') and deliver_at <= $1 order by id",
        [now],
      );
      for (const { id } of rows) await deliverMessage(database, id, now);
    },
    lines: async (name, args = {}) =>
      ((await told(name, conversations, { ...args })) as { nodes: Line[] }).nodes,
    async messages(name, conversationId, mailboxId) {
      const found = (await told(
        name,
        `query Read($id: ID!, $mailboxId: ID) { viewer { told: conversation(id: $id, mailboxId: $mailboxId) {
          messages(first: 100) { totalCount nodes { ${messageFields} } } } } }`,
        { id: conversationId, mailboxId },
      )) as { messages?: { nodes: Told[] } };
      if (!found.messages) return [found as Told];
      return found.messages.nodes;
    },
    async everythingOf(name) {
      const lines = await desk.lines(name, { box: "ALL", first: 100 });
      const read = await Promise.all(lines.map(async ({ id }) => desk.messages(name, id)));
      return JSON.stringify([lines, read]);
    },
    async close() {
      await client.end();
      await school.close();
    },
  };
  return desk;
}
