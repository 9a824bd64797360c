import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver } from "type-graphql";

import { SessionOnly } from "../../platform/graph/decorators.ts";
import { requireId } from "../../platform/graph/id.ts";
import { UserType } from "../directory/user.type.ts";
import { ViewerType } from "../directory/viewer.type.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { SetNewsWriterInput } from "./news-proposal.input.ts";
import { findWriters, setWriter } from "./news-writers.service.ts";

@Resolver(() => ViewerType)
export class NewsWritersResolver {
  @SessionOnly()
  @FieldResolver(() => [UserType], {
    nullable: true,
    description:
      "Who may propose news to everybody of an establishment because they were asked to, by name; 100 at most. Only for who publishes there.",
  })
  newsWriters(
    @Arg("establishmentId", () => ID, { description: "The id of the establishment." })
    establishmentId: string,
    @Ctx() context: ViewerContext,
  ): Promise<UserType[]> {
    return findWriters(context, viewerOf(context), requireId(establishmentId));
  }

  @SessionOnly()
  @Mutation(() => [UserType], {
    description:
      "Lets somebody propose news to everybody of an establishment, or no longer. Answers who may from now on.",
  })
  async setNewsWriter(
    @Arg("input", () => SetNewsWriterInput, { description: "Who, where and whether." })
    input: SetNewsWriterInput,
    @Ctx() context: ViewerContext,
  ): Promise<UserType[]> {
    const [establishmentId, userId] = [requireId(input.establishmentId), requireId(input.userId)];
    await setWriter(context, viewerOf(context), { establishmentId, userId, allowed: input.allowed });
    return findWriters(context, viewerOf(context), establishmentId);
  }
}
