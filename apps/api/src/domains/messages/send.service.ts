import { validate } from "uuid";

import { UserError } from "../../platform/errors/user-error.ts";
import { requireId } from "../../platform/graph/id.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { addressOf } from "./letter.service.ts";
import { contentOf } from "./message-content.ts";
import type { SendMessageInput } from "./messages.input.ts";
import { findMessage } from "./messages.service.ts";
import { post, wasPosted } from "./post.service.ts";

/** The id that who writes made. @throws INVALID for what is none */
export function idOfLetter(id: string): string {
  if (!validate(id)) throw new UserError("INVALID", "Make a UUID for what you send.", "id");
  return id.toLowerCase();
}

/** Sends a message: it is accepted when this answers, and delivered in the background. Answers its id. */
export async function sendMessage(
  context: ViewerContext,
  viewer: Viewer,
  input: SendMessageInput,
): Promise<string> {
  const id = idOfLetter(input.id);
  if (await wasPosted(context, viewer, id)) return id;
  const content = contentOf(input.subject, input.body);
  const forwardOf = input.forwardOf ? (await findMessage(context, viewer, input.forwardOf)).id : null;
  const { found: _, ...address } = await addressOf(context, viewer, input);
  await post(context, viewer, {
    id,
    ...address,
    content,
    choices: input.to.map(({ kind, id: of }) => ({ kind, id: of })),
    fileIds: input.fileIds ?? [],
    inReplyTo: null,
    forwardOf,
    urgentCause: input.urgentCause ?? null,
    scheduledAt: input.scheduledAt ?? null,
    draftId: input.draftId ? requireId(input.draftId) : null,
  });
  return id;
}
