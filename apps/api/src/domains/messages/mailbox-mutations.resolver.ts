import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { SessionOnly } from "../../platform/graph/decorators.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ConversationType } from "./conversation.type.ts";
import { someConversations } from "./conversations.service.ts";
import { createFolder, removeFolder, renameFolder } from "./folders.service.ts";
import { Mailbox } from "./mailbox.type.ts";
import { mailboxesOf } from "./mailboxes.service.ts";
import {
  CreateFolderInput,
  FolderInput,
  MailboxInput,
  MarkConversationsInput,
  MoveConversationsInput,
  RenameFolderInput,
} from "./messages.input.ts";
import { emptyBin, markConversations, moveConversations } from "./tidy.service.ts";

@Resolver(() => Mailbox)
export class MailboxMutationsResolver {
  @SessionOnly()
  @Mutation(() => [ConversationType], { description: "Puts conversations of a mailbox elsewhere in it." })
  async moveConversations(
    @Arg("input", () => MoveConversationsInput, { description: "Which, and where." })
    input: MoveConversationsInput,
    @Ctx() context: ViewerContext,
  ): Promise<ConversationType[]> {
    const ids = await moveConversations(context, viewerOf(context), input);
    return conversationsBack(context, input.mailboxId, ids);
  }

  @SessionOnly()
  @Mutation(() => [ConversationType], {
    description: "Marks conversations of a mailbox as read or unread, as favourites or not.",
  })
  async markConversations(
    @Arg("input", () => MarkConversationsInput, { description: "Which, and how." })
    input: MarkConversationsInput,
    @Ctx() context: ViewerContext,
  ): Promise<ConversationType[]> {
    const ids = await markConversations(context, viewerOf(context), input);
    return conversationsBack(context, input.mailboxId, ids);
  }

  @SessionOnly()
  @Mutation(() => Mailbox, { description: "Throws away for good what lies in the bin of a mailbox." })
  async emptyBin(
    @Arg("input", () => MailboxInput, { description: "Of which mailbox." }) input: MailboxInput,
    @Ctx() context: ViewerContext,
  ): Promise<Mailbox> {
    return mailboxBack(context, await emptyBin(context, viewerOf(context), input.mailboxId));
  }

  @SessionOnly()
  @Mutation(() => Mailbox, { description: "Makes a folder in a mailbox." })
  async createFolder(
    @Arg("input", () => CreateFolderInput, { description: "The folder." }) input: CreateFolderInput,
    @Ctx() context: ViewerContext,
  ): Promise<Mailbox> {
    return mailboxBack(context, await createFolder(context, viewerOf(context), input));
  }

  @SessionOnly()
  @Mutation(() => Mailbox, { description: "Gives a folder another name." })
  async renameFolder(
    @Arg("input", () => RenameFolderInput, { description: "Which, and its name." }) input: RenameFolderInput,
    @Ctx() context: ViewerContext,
  ): Promise<Mailbox> {
    return mailboxBack(context, await renameFolder(context, viewerOf(context), input));
  }

  @SessionOnly()
  @Mutation(() => Mailbox, { description: "Removes a folder: what lay in it is in no folder any more." })
  async removeFolder(
    @Arg("input", () => FolderInput, { description: "Which." }) input: FolderInput,
    @Ctx() context: ViewerContext,
  ): Promise<Mailbox> {
    return mailboxBack(context, await removeFolder(context, viewerOf(context), input));
  }
}

const mailboxBack = async (context: ViewerContext, id: string): Promise<Mailbox> =>
  (await mailboxesOf(context, viewerOf(context))).find((one) => one.id === id)!;

const conversationsBack = (
  context: ViewerContext,
  mailboxId: string | null | undefined,
  ids: readonly string[],
): Promise<ConversationType[]> => someConversations(context, viewerOf(context), { ids, mailboxId });
