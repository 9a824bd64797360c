import { v7 as uuidv7 } from "uuid";

import { notFound, UserError } from "../../platform/errors/user-error.ts";
import { requireId } from "../../platform/graph/id.ts";
import { requireAllowed, requireVisible } from "../../platform/policy/policy.ts";
import { expandRecipients, type Recipient } from "../contacts/recipients.service.ts";
import { visibleUser } from "../directory/users.service.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import type { Addressed } from "./letter.ts";
import { requireMailbox } from "./mailboxes.service.ts";
import type { SendingInput } from "./messages.input.ts";
import { canSendUrgent, canWriteIn, isFamilyIn } from "./messages.policy.ts";

/** More than any school has people: a message to a whole one is one message. */
export const mostRecipients = 20_000;

/** Where a message is written, to whom, and how: all within what the viewer may. */
export interface Address {
  establishmentId: string;
  senderId: string | null;
  conversationId: string;
  recipients: Addressed[];
  childIds: string[];
  privateCopies: boolean;
  fromFamily: boolean;
  /** The same people, as they were found. */
  found: readonly Recipient[];
}

/** @throws NOT_FOUND, FORBIDDEN or INVALID when the viewer may not write there, to them, or so */
export async function addressOf(
  context: ViewerContext,
  viewer: Viewer,
  input: SendingInput,
): Promise<Address> {
  const establishmentId = requireId(input.establishmentId);
  requireVisible(viewer, canWriteIn, { establishmentId });
  if (input.urgentCause) requireAllowed(viewer, canSendUrgent, { establishmentId });
  const senderId = input.senderId ? await requireMailbox(context, viewer, input.senderId) : null;
  const child = input.aboutChildId ? await childOf(context, input.aboutChildId) : null;
  if (input.to.length === 0) throw new UserError("INVALID", "Choose to whom you write.", "to");
  const found = await expandRecipients(context.database, viewer, {
    establishmentId,
    senderId,
    choices: input.to,
  });
  if (found.length === 0) throw new UserError("INVALID", "There is nobody to write to among these.", "to");
  if (found.length > mostRecipients)
    throw new UserError("INVALID", `A message goes to ${mostRecipients} people at most.`, "to");
  requireKnown(found, child);
  const fromFamily = senderId === null && isFamilyIn(viewer, { establishmentId });
  const privateCopies = copiesOf(found, input.privateCopies);
  const conversationId = uuidv7();
  return {
    establishmentId,
    senderId,
    conversationId,
    fromFamily,
    privateCopies,
    found,
    childIds: child === null ? childrenOfWriter(viewer, fromFamily, establishmentId) : [child],
    recipients: found.map(({ userId, senderId: office, name, childIds, isGuardian }) => ({
      ownerId: (office ?? userId)!,
      kind: office === null ? "USER" : "SENDER",
      name,
      conversationId: privateCopies ? uuidv7() : conversationId,
      childIds:
        child !== null
          ? [child]
          : isGuardian
            ? childIds
            : childrenOfWriter(viewer, fromFamily, establishmentId),
    })),
  };
}

async function childOf(context: ViewerContext, wished: string): Promise<string> {
  const child = await visibleUser(context, requireId(wished));
  if (!child) throw notFound();
  return child.id;
}

/** A parent of one child in a school writes about this child. */
function childrenOfWriter(viewer: Viewer, fromFamily: boolean, establishmentId: string): string[] {
  const there = viewer.children.filter((one) => one.establishmentIds.includes(establishmentId));
  return fromFamily && there.length === 1 ? [there[0]!.id] : [];
}

/** Of a child, only its own guardians are written to, besides the people of the school. */
function requireKnown(found: readonly Recipient[], child: string | null): void {
  if (child !== null && found.some((one) => one.isGuardian && !one.childIds.includes(child)))
    throw new UserError("INVALID", "Not all of these guardians answer for this child.", "aboutChildId");
}

/** Guardians of one child never learn of each other. */
export function mayShare(found: readonly Recipient[]): boolean {
  const children = found.filter((one) => one.isGuardian).flatMap((one) => one.childIds);
  return new Set(children).size === children.length;
}

/** Several families do not learn of each other unless who writes wants it. */
function copiesOf(found: readonly Recipient[], wished: boolean | null | undefined): boolean {
  if (wished === false && !mayShare(found))
    throw new UserError(
      "INVALID",
      "Guardians of one child do not learn of each other: each gets a copy of their own.",
      "privateCopies",
    );
  return found.length > 1 && (wished ?? found.filter((one) => one.isGuardian).length > 1);
}
