import type { Rule } from "../../platform/policy/policy.ts";
import { secretariatFunctions } from "../directory/role.ts";
import { establishmentsOf, type Viewer } from "../directory/viewer.ts";

export type MessageState = "SCHEDULED" | "DELIVERING" | "DELIVERED" | "RECALLED" | "CANCELLED";

/** Who reads: the mailboxes that the viewer opens, their own and those of the shared senders that they hold. */
export interface MailReader {
  mailboxes: readonly string[];
}

/** What one must know of a message to say who reads it. */
export interface MessageFacts {
  /** The mailbox that it left. */
  mailboxId: string;
  state: MessageState;
  /** The mailboxes in which it lies: where it was delivered, and where it was written. */
  owners: readonly string[];
}

export interface RecallFacts extends MessageFacts {
  deliverAt: Date;
  recallMinutes: number;
}

/** A recipient, as the entry of a message in a mailbox shows it. */
export interface RecipientInEntry {
  entry: { ownerId: string; conversationId: string };
  message: { mailboxId: string; conversationId: string };
  recipient: { ownerId: string; conversationId: string };
}

/** That there is this message: it lies in a mailbox of theirs. */
export const canSeeMessage: Rule<MailReader, MessageFacts> = (reader, { owners }) =>
  owners.some((one) => reader.mailboxes.includes(one));

/** What it says: a message that was recalled says nothing any more, but to who wrote it. */
export const canReadMessage: Rule<MailReader, MessageFacts> = (reader, message) =>
  canSeeMessage(reader, message) &&
  (message.state !== "RECALLED" || reader.mailboxes.includes(message.mailboxId));

/**
 * Whether a mailbox knows that somebody received a message: oneself, those with whom one shares the conversation, and
 * whoever wrote it. Of those who have a private copy each, none knows of another.
 */
export const canSeeRecipient = ({ entry, message, recipient }: RecipientInEntry): boolean =>
  recipient.conversationId === entry.conversationId ||
  recipient.ownerId === entry.ownerId ||
  (message.mailboxId === entry.ownerId && message.conversationId === entry.conversationId);

/** Who wrote takes it back for some time, counted from its delivery. */
export const canRecall = (reader: MailReader, message: RecallFacts, now: Date): boolean =>
  reader.mailboxes.includes(message.mailboxId) &&
  (message.state === "DELIVERING" || message.state === "DELIVERED") &&
  now.getTime() < message.deliverAt.getTime() + message.recallMinutes * 60_000;

/** Until it is delivered, who wrote keeps the hand on it. */
export const canReschedule: Rule<MailReader, MessageFacts> = (reader, message) =>
  reader.mailboxes.includes(message.mailboxId) && message.state === "SCHEDULED";

interface School {
  establishmentId: string;
}

/** Whoever belongs to a school, by themselves or by a child, may write there. */
export const canWriteIn: Rule<Viewer, School> = (viewer, { establishmentId }) =>
  establishmentsOf(viewer).includes(establishmentId);

/** Who answers for the school passes its quiet hours, for the closed list of urgent causes: signed and journaled. */
export const canSendUrgent: Rule<Viewer, School> = (viewer, { establishmentId }) =>
  viewer.memberships.some(
    (one) =>
      one.establishmentId === establishmentId &&
      (one.role === "LEADERSHIP" ||
        one.role === "SCHOOL_LIFE" ||
        (one.role === "STAFF" && secretariatFunctions.includes(one.function ?? ""))),
  );

/** Who passed quiet hours answers for who was not reached. */
export const canSeeCallList: Rule<
  MailReader,
  Pick<MessageFacts, "mailboxId"> & { urgentCause: string | null }
> = (reader, message) => message.urgentCause !== null && reader.mailboxes.includes(message.mailboxId);

/** Writes there as a pupil or for a child, and works for the school in no way. */
export const isFamilyIn: Rule<Viewer, School> = (viewer, { establishmentId }) =>
  !viewer.memberships.some(
    (one) => one.establishmentId === establishmentId && one.role !== "STUDENT" && one.role !== "GUARDIAN",
  );

/** The head and the deputies decide how long one may recall, and who sees what was read. */
export const canSetMessaging: Rule<Viewer, School> = (viewer, { establishmentId }) =>
  viewer.memberships.some((one) => one.establishmentId === establishmentId && one.role === "LEADERSHIP");

export interface ReadStateSettings {
  readStateOfFamilies: boolean;
  readStateToFamilies: boolean;
}

/** Colleagues see when they have read each other; between school and families only where the school says so. */
export const isReadStateShown = (
  { readStateOfFamilies, readStateToFamilies }: ReadStateSettings,
  { fromFamily, family }: { fromFamily: boolean; family: boolean },
): boolean => {
  if (fromFamily) return !family && readStateToFamilies;
  return family ? readStateOfFamilies : true;
};
