import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";

import { type Connection, PageArguments } from "../../platform/graph/connection.ts";
import { SessionOnly } from "../../platform/graph/decorators.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ViewerType } from "../directory/viewer.type.ts";
import { FileCard } from "../files/file-card.type.ts";
import { filesOfOne } from "../files/files.service.ts";
import { DraftConnection, DraftType } from "./draft.type.ts";
import { SaveDraftInput } from "./drafts.input.ts";
import { discardDraft, findDraft, findDrafts, saveDraft } from "./drafts.service.ts";

@Resolver(() => DraftType)
export class DraftFilesResolver {
  @FieldResolver(() => [FileCard], { description: "What is attached to it, in its order." })
  attachments(@Root() draft: DraftType, @Ctx() context: ViewerContext): Promise<FileCard[]> {
    return filesOfOne(context, "DRAFT", draft.id);
  }
}

@Resolver(() => ViewerType)
export class DraftsResolver {
  @SessionOnly()
  @FieldResolver(() => DraftConnection, { description: "What the viewer is writing, the latest first." })
  drafts(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: ViewerContext,
  ): Promise<Connection<DraftType>> {
    return findDrafts(context, viewerOf(context), page);
  }

  @SessionOnly()
  @FieldResolver(() => DraftType, {
    nullable: true,
    description: "A draft of the viewer. NOT_FOUND otherwise.",
  })
  draft(
    @Arg("id", () => ID, { description: "The id of the draft." }) id: string,
    @Ctx() context: ViewerContext,
  ): Promise<DraftType> {
    return findDraft(context, viewerOf(context), id);
  }

  @SessionOnly()
  @Mutation(() => DraftType, {
    description:
      "Saves a draft, whole. When it was saved elsewhere meanwhile, this becomes a draft of its own, a copy of the other: look at `id` and `copyOf`.",
  })
  async saveDraft(
    @Arg("input", () => SaveDraftInput, { description: "The draft." }) input: SaveDraftInput,
    @Ctx() context: ViewerContext,
  ): Promise<DraftType> {
    const viewer = viewerOf(context);
    return findDraft(context, viewer, await saveDraft(context, viewer, input));
  }

  @SessionOnly()
  @Mutation(() => ID, { description: "Throws a draft away; answers its id." })
  async discardDraft(
    @Arg("id", () => ID, { description: "The id of the draft." }) id: string,
    @Ctx() context: ViewerContext,
  ): Promise<string> {
    await discardDraft(context, viewerOf(context), id);
    return id;
  }
}
