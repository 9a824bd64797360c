import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";

import { type Connection, PageArguments } from "../../platform/graph/connection.ts";
import { SessionOnly } from "../../platform/graph/decorators.ts";
import { FileCard } from "../files/file-card.type.ts";
import { filesOfOne } from "../files/files.service.ts";
import { UserType } from "../directory/user.type.ts";
import { visibleUser } from "../directory/users.service.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { MessageRecipientConnection, type MessageRecipient, MessageType } from "./message.type.ts";
import { DraftType } from "./draft.type.ts";
import { findDraft } from "./drafts.service.ts";
import {
  MessageInput,
  ReplyToMessageInput,
  RescheduleMessageInput,
  SendMessageInput,
} from "./messages.input.ts";
import { cancelScheduledMessage, recallMessage, rescheduleMessage } from "./recall.service.ts";
import { replyToMessage } from "./reply.service.ts";
import { findMessage, messageFrom, recipientsOf } from "./messages.service.ts";
import { sendMessage } from "./send.service.ts";

@Resolver(() => MessageType)
export class MessagesResolver {
  @FieldResolver(() => UserType, {
    nullable: true,
    description: "Who wrote it for a shared sender: only those who hold this sender are told.",
  })
  async writtenBy(@Root() message: MessageType, @Ctx() context: ViewerContext): Promise<UserType | null> {
    if (message.senderId === null || message.readIn !== message.senderId) return null;
    return visibleUser(context, message.authorId);
  }

  @FieldResolver(() => [FileCard], {
    description: "What is attached to it, in its order; nothing once it was recalled, but to who wrote it.",
  })
  attachments(@Root() message: MessageType, @Ctx() context: ViewerContext): Promise<FileCard[]> | FileCard[] {
    return message.body === null ? [] : filesOfOne(context, "MESSAGE", message.id);
  }

  @FieldResolver(() => MessageRecipientConnection, {
    description: "To whom it was written, as far as this mailbox may know.",
  })
  recipients(
    @Root() message: MessageType,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: ViewerContext,
  ): Promise<Connection<MessageRecipient>> {
    return recipientsOf(context, viewerOf(context), message, page);
  }

  @SessionOnly()
  @Mutation(() => MessageType, {
    description:
      "Sends a message. It is accepted when this answers, and delivered in the background: at once, at the time that was chosen, or when the school opens.",
  })
  async sendMessage(
    @Arg("input", () => SendMessageInput, { description: "The message." }) input: SendMessageInput,
    @Ctx() context: ViewerContext,
  ): Promise<MessageType> {
    return readBack(context, await sendMessage(context, viewerOf(context), input));
  }

  @SessionOnly()
  @Mutation(() => MessageType, {
    description:
      "Answers a message, in the conversation and the mailbox in which it is read: to who wrote it, or to all whom it shows.",
  })
  async replyToMessage(
    @Arg("input", () => ReplyToMessageInput, { description: "The answer." }) input: ReplyToMessageInput,
    @Ctx() context: ViewerContext,
  ): Promise<MessageType> {
    return readBack(context, await replyToMessage(context, viewerOf(context), input));
  }

  @SessionOnly()
  @Mutation(() => MessageType, {
    description:
      "Takes a message back from everybody to whom it was delivered: for some time, which the establishment decides.",
  })
  async recallMessage(
    @Arg("input", () => MessageInput, { description: "Which." }) { messageId }: MessageInput,
    @Ctx() context: ViewerContext,
  ): Promise<MessageType> {
    return readBack(context, await recallMessage(context, viewerOf(context), messageId));
  }

  @SessionOnly()
  @Mutation(() => DraftType, {
    description: "Stops a message before it is delivered: what it said is a draft again.",
  })
  async cancelScheduledMessage(
    @Arg("input", () => MessageInput, { description: "Which." }) { messageId }: MessageInput,
    @Ctx() context: ViewerContext,
  ): Promise<DraftType> {
    const viewer = viewerOf(context);
    return findDraft(context, viewer, await cancelScheduledMessage(context, viewer, messageId));
  }

  @SessionOnly()
  @Mutation(() => MessageType, { description: "Gives a message that waits another time." })
  async rescheduleMessage(
    @Arg("input", () => RescheduleMessageInput, { description: "Which, and when." })
    input: RescheduleMessageInput,
    @Ctx() context: ViewerContext,
  ): Promise<MessageType> {
    return readBack(context, await rescheduleMessage(context, viewerOf(context), input));
  }
}

/** A message as it lies in the mailbox that it left. */
export async function readBack(context: ViewerContext, id: string): Promise<MessageType> {
  return messageFrom(await findMessage(context, viewerOf(context), id), context.now);
}
