import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, Resolver } from "type-graphql";

import { notFound } from "../../platform/errors/user-error.ts";
import { SessionOnly } from "../../platform/graph/decorators.ts";
import { requireId } from "../../platform/graph/id.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ViewerType } from "../directory/viewer.type.ts";
import { FileCard } from "./file-card.type.ts";
import { pendingFiles } from "./files.service.ts";
import { discardFile } from "./uploads.service.ts";

@InputType({ description: "Which file to discard." })
export class DiscardFileInput {
  @Field(() => ID, { description: "The id of a file that the viewer uploaded, and that nothing holds yet." })
  id: string;
}

@Resolver(() => ViewerType)
export class FilesResolver {
  @SessionOnly()
  @FieldResolver(() => [FileCard], {
    description:
      "What the viewer uploaded and nothing holds yet, the latest first; 100 at most. It goes by itself after a week.",
  })
  pendingFiles(@Ctx() context: ViewerContext): Promise<FileCard[]> {
    return pendingFiles(context, viewerOf(context));
  }

  @SessionOnly()
  @Mutation(() => ID, {
    description:
      "Discards what the viewer uploaded and nothing holds yet; answers its id. NOT_FOUND for any other.",
  })
  async discardFile(
    @Arg("input", () => DiscardFileInput, { description: "Which." }) input: DiscardFileInput,
    @Ctx() context: ViewerContext,
  ): Promise<string> {
    const id = requireId(input.id);
    if (!(await discardFile(context.database, viewerOf(context).id, id, context.now))) throw notFound();
    return id;
  }
}
