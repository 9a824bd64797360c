import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";

import { UserError } from "../../platform/errors/user-error.ts";
import { type Connection, PageArguments } from "../../platform/graph/connection.ts";
import { EstablishmentType } from "../directory/establishment.type.ts";
import { visibleEstablishment } from "../directory/establishments.service.ts";
import { UserType } from "../directory/user.type.ts";
import { visibleUser } from "../directory/users.service.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ConversationConnection, ConversationType } from "./conversation.type.ts";
import { type ConversationPage, participantsOf, sentToOf } from "./conversations.service.ts";
import { Correspondent } from "./correspondent.type.ts";
import { DraftRecipient, DraftType } from "./draft.type.ts";
import { answerDraftOf } from "./drafts.service.ts";
import { MessageConnection, type MessageType } from "./message.type.ts";
import { messagesOf } from "./messages.service.ts";

const mostParticipants = 20;
const isThere = <T>(value: T | null): value is T => value !== null;

@Resolver(() => ConversationConnection)
export class ConversationCountResolver {
  @FieldResolver(() => Int, {
    description: "How many conversations the whole list has: a statement of its own, for who asks.",
  })
  totalCount(@Root() page: ConversationPage): Promise<number> {
    return page.countAll();
  }
}

@Resolver(() => ConversationType)
export class ConversationsResolver {
  @FieldResolver(() => EstablishmentType, {
    nullable: true,
    description: "The establishment in which it is written; none once the viewer no longer sees it.",
  })
  establishment(
    @Root() one: ConversationType,
    @Ctx() context: ViewerContext,
  ): Promise<EstablishmentType | null> {
    return visibleEstablishment(context, one.establishmentId);
  }

  @FieldResolver(() => [UserType], {
    description: "The children whom it is about, among those whom the viewer sees.",
  })
  async aboutChildren(@Root() one: ConversationType, @Ctx() context: ViewerContext): Promise<UserType[]> {
    return (await Promise.all(one.childIds.map((id) => visibleUser(context, id)))).filter(isThere);
  }

  @FieldResolver(() => UserType, {
    nullable: true,
    description: "The child whom it is about, when it is about one.",
  })
  async aboutChild(@Root() one: ConversationType, @Ctx() context: ViewerContext): Promise<UserType | null> {
    return one.childIds.length === 1 ? visibleUser(context, one.childIds[0]!) : null;
  }

  @FieldResolver(() => [Correspondent], {
    description:
      "With whom one is in it: who wrote last first, then to whom was written. Of those who have a private copy each, none knows of another.",
  })
  async participants(
    @Root() one: ConversationType,
    @Arg("first", () => Int, { defaultValue: 3, description: "How many at most, from 1 to 20." })
    first: number,
    @Ctx() context: ViewerContext,
  ): Promise<Correspondent[]> {
    if (first < 1 || first > 20) throw new UserError("INVALID", "Ask for 1 to 20 of them.", "first");
    return (await participantsOf(context, one, mostParticipants)).participants.slice(0, first);
  }

  @FieldResolver(() => [DraftRecipient], {
    description:
      "To whom it was begun, as it was chosen: a class, a role, a person. Only in the mailbox that began it; empty in the others.",
  })
  sentTo(@Root() one: ConversationType, @Ctx() context: ViewerContext): Promise<DraftRecipient[]> {
    return sentToOf(context, one);
  }

  @FieldResolver(() => Int, { description: "With how many one is in it." })
  async participantCount(@Root() one: ConversationType, @Ctx() context: ViewerContext): Promise<number> {
    return (await participantsOf(context, one, mostParticipants)).count;
  }

  @FieldResolver(() => Boolean, {
    description: "Whether the viewer may answer in it: there is somebody to answer.",
  })
  async viewerCanReply(@Root() one: ConversationType, @Ctx() context: ViewerContext): Promise<boolean> {
    const { participants } = await participantsOf(context, one, mostParticipants);
    const onlyWaits = one.scheduledFor !== null && one.messageCount === 1;
    return !onlyWaits && participants.some(({ id }) => id !== one.mailboxId);
  }

  @FieldResolver(() => Boolean, { description: "Whether an answer may go to several." })
  async viewerCanReplyToAll(@Root() one: ConversationType, @Ctx() context: ViewerContext): Promise<boolean> {
    const { count } = await participantsOf(context, one, mostParticipants);
    return count > 1 && (await this.viewerCanReply(one, context));
  }

  @FieldResolver(() => DraftType, {
    nullable: true,
    description:
      "The answer that the viewer began here and did not send, the latest; none when there is none.",
  })
  answerDraft(@Root() one: ConversationType, @Ctx() context: ViewerContext): Promise<DraftType | null> {
    return answerDraftOf(context, one);
  }

  @FieldResolver(() => MessageConnection, {
    description: "Its messages in this mailbox: the latest first, page after page.",
  })
  messages(
    @Root() one: ConversationType,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: ViewerContext,
  ): Promise<Connection<MessageType>> {
    return messagesOf(context, viewerOf(context), one, page);
  }
}
