import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";

import { type Connection, PageArguments } from "../../platform/graph/connection.ts";
import { SessionOnly } from "../../platform/graph/decorators.ts";
import { requireId } from "../../platform/graph/id.ts";
import { UserType } from "../directory/user.type.ts";
import { visibleUser } from "../directory/users.service.ts";
import { FileCard } from "../files/file-card.type.ts";
import { filesOfOne } from "../files/files.service.ts";
import { ViewerType } from "../directory/viewer.type.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { decide, withdrawProposal } from "./decide-proposal.service.ts";
import { findProposalPlaces } from "./news-proposal-places.service.ts";
import {
  DecideNewsProposalInput,
  ProposeNewsInput,
  UpdateNewsProposalInput,
  WithdrawNewsProposalInput,
} from "./news-proposal.input.ts";
import {
  NewsProposalConnection,
  NewsProposalPlace,
  NewsProposalType,
  proposalFrom,
} from "./news-proposal.type.ts";
import { findProposal, findProposals, proposeNews, updateProposal } from "./news-proposals.service.ts";

@ArgsType()
class NewsProposalsArguments extends PageArguments {
  @Field(() => Boolean, {
    defaultValue: false,
    description: "Those that wait and on which the viewer may decide, instead of their own.",
  })
  toDecide: boolean;
}

@Resolver(() => ViewerType)
export class ViewerNewsProposalsResolver {
  @SessionOnly()
  @FieldResolver(() => NewsProposalConnection, {
    description: "Proposals of the viewer, or those on which they may decide; the latest first.",
  })
  async newsProposals(
    @Ctx() context: ViewerContext,
    @Args(() => NewsProposalsArguments) { toDecide, ...page }: NewsProposalsArguments,
  ): Promise<Connection<NewsProposalType>> {
    const found = await findProposals(context, toDecide, page);
    const edges = found.edges.map(({ cursor, node }) => ({ cursor, node: proposalFrom(node) }));
    return { ...found, edges, nodes: edges.map(({ node }) => node) };
  }

  @SessionOnly()
  @FieldResolver(() => NewsProposalType, {
    nullable: true,
    description: "A proposal of the viewer, or one that they may publish. NOT_FOUND otherwise.",
  })
  async newsProposal(
    @Arg("id", () => ID, { description: "The id of the proposal." }) id: string,
    @Ctx() context: ViewerContext,
  ): Promise<NewsProposalType> {
    return readBack(context, requireId(id));
  }

  @SessionOnly()
  @FieldResolver(() => [NewsProposalPlace], {
    description: "Where the viewer may propose news, and to whom; by name.",
  })
  newsProposalPlaces(@Ctx() context: ViewerContext): Promise<NewsProposalPlace[]> {
    return findProposalPlaces(context, viewerOf(context));
  }
}

@Resolver(() => NewsProposalType)
export class NewsProposalsResolver {
  @SessionOnly()
  @FieldResolver(() => [FileCard], {
    description: "The images of its body, by the id of their file; 10 at most.",
  })
  images(@Root() proposal: NewsProposalType, @Ctx() context: ViewerContext): Promise<FileCard[]> {
    return filesOfOne(context, "NEWS_PROPOSAL", proposal.id);
  }

  @SessionOnly()
  @FieldResolver(() => UserType, {
    nullable: true,
    description: "Who wrote it; null where the viewer may not see their card.",
  })
  author(@Root() proposal: NewsProposalType, @Ctx() context: ViewerContext): Promise<UserType | null> {
    return visibleUser(context, proposal.authorId);
  }

  @SessionOnly()
  @Mutation(() => NewsProposalType, {
    description:
      "Proposes news to those who may publish it: teachers to their classes; leadership, school life and whoever was asked to write to all of their establishment.",
  })
  async proposeNews(
    @Arg("input", () => ProposeNewsInput, { description: "The news." }) input: ProposeNewsInput,
    @Ctx() context: ViewerContext,
  ): Promise<NewsProposalType> {
    const wish = { ...input, establishmentId: requireId(input.establishmentId) };
    return readBack(context, await proposeNews(context, viewerOf(context), wish));
  }

  @SessionOnly()
  @Mutation(() => NewsProposalType, { description: "Changes what a proposal says, while it waits." })
  async updateNewsProposal(
    @Arg("input", () => UpdateNewsProposalInput, { description: "The change." })
    input: UpdateNewsProposalInput,
    @Ctx() context: ViewerContext,
  ): Promise<NewsProposalType> {
    await updateProposal(context, viewerOf(context), { ...input, id: requireId(input.id) });
    return readBack(context, input.id);
  }

  @SessionOnly()
  @Mutation(() => NewsProposalType, {
    description: "Publishes a proposal or refuses it, with a word; its author is told.",
  })
  async decideNewsProposal(
    @Arg("input", () => DecideNewsProposalInput, { description: "The decision." })
    input: DecideNewsProposalInput,
    @Ctx() context: ViewerContext,
  ): Promise<NewsProposalType> {
    await decide(context, viewerOf(context), { ...input, id: requireId(input.id) });
    return readBack(context, input.id);
  }

  @SessionOnly()
  @Mutation(() => NewsProposalType, { description: "Takes one's own proposal back, while it waits." })
  async withdrawNewsProposal(
    @Arg("input", () => WithdrawNewsProposalInput, { description: "Which." })
    input: WithdrawNewsProposalInput,
    @Ctx() context: ViewerContext,
  ): Promise<NewsProposalType> {
    await withdrawProposal(context, viewerOf(context), { ...input, id: requireId(input.id) });
    return readBack(context, input.id);
  }
}

async function readBack(context: ViewerContext, id: string): Promise<NewsProposalType> {
  return proposalFrom(await findProposal(context, id));
}
