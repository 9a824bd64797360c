import { Args, Ctx, FieldResolver, Arg, ID, Int, Resolver, Root } from "type-graphql";

import { SessionOnly } from "../../platform/graph/decorators.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ViewerType } from "../directory/viewer.type.ts";
import { ConversationConnection, ConversationType } from "./conversation.type.ts";
import {
  conversationOfMessage,
  type ConversationPage,
  findConversation,
  findConversations,
} from "./conversations.service.ts";
import { Mailbox, MailboxFolder } from "./mailbox.type.ts";
import { countsOf, mailboxesOf } from "./mailboxes.service.ts";
import { MessageType } from "./message.type.ts";
import { findMessage, messageFrom } from "./messages.service.ts";
import { ConversationArguments, ConversationsArguments } from "./messages.input.ts";

@Resolver(() => ViewerType)
export class ViewerMessagesResolver {
  @SessionOnly()
  @FieldResolver(() => [Mailbox], {
    description: "The viewer's own mailbox, then those of the shared senders that they hold, by name.",
  })
  mailboxes(@Ctx() context: ViewerContext): Promise<Mailbox[]> {
    return mailboxesOf(context, viewerOf(context));
  }

  @SessionOnly()
  @FieldResolver(() => ConversationConnection, {
    description: "Conversations of a part of a mailbox, the latest first.",
  })
  conversations(
    @Args(() => ConversationsArguments) args: ConversationsArguments,
    @Ctx() context: ViewerContext,
  ): Promise<ConversationPage> {
    return findConversations(context, viewerOf(context), args);
  }

  @SessionOnly()
  @FieldResolver(() => ConversationType, {
    nullable: true,
    description: "A conversation of a mailbox. NOT_FOUND otherwise, as for an id that none has.",
  })
  conversation(
    @Args(() => ConversationArguments) args: ConversationArguments,
    @Ctx() context: ViewerContext,
  ): Promise<ConversationType> {
    return findConversation(context, viewerOf(context), args);
  }

  @SessionOnly()
  @FieldResolver(() => ConversationType, {
    nullable: true,
    description:
      "The conversation in which a message lies, in whichever mailbox of the viewer. NOT_FOUND otherwise.",
  })
  conversationOfMessage(
    @Arg("messageId", () => ID, { description: "The id of the message." }) messageId: string,
    @Ctx() context: ViewerContext,
  ): Promise<ConversationType> {
    return conversationOfMessage(context, viewerOf(context), messageId);
  }

  @SessionOnly()
  @FieldResolver(() => MessageType, {
    nullable: true,
    description:
      "A message that lies in a mailbox of the viewer: in that which it left, if several. NOT_FOUND otherwise.",
  })
  async message(
    @Arg("id", () => ID, { description: "The id of the message." }) id: string,
    @Arg("conversationId", () => ID, {
      nullable: true,
      description: "The conversation in which it is read, when it lies in several.",
    })
    conversationId: string | null,
    @Ctx() context: ViewerContext,
  ): Promise<MessageType> {
    return messageFrom(
      await findMessage(context, viewerOf(context), id, conversationId ?? null),
      context.now,
    );
  }
}

@Resolver(() => Mailbox)
export class MailboxResolver {
  @FieldResolver(() => Int, {
    description:
      "Conversations with something unread, neither archived nor thrown away: 1000 says 1000 or more.",
  })
  async unreadCount(@Root() { id }: Mailbox, @Ctx() context: ViewerContext): Promise<number> {
    return (await countsOf(context)).get(id)?.unread ?? 0;
  }

  @FieldResolver(() => [MailboxFolder], { description: "Its folders, by name." })
  async folders(@Root() { id }: Mailbox, @Ctx() context: ViewerContext): Promise<MailboxFolder[]> {
    return (await countsOf(context)).get(id)?.folders ?? [];
  }
}
