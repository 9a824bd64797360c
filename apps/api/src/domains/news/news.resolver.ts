import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";

import { type Connection, connectionOf, PageArguments } from "../../platform/graph/connection.ts";
import { Scope, SessionOnly } from "../../platform/graph/decorators.ts";
import { requireId } from "../../platform/graph/id.ts";
import { FileCard } from "../files/file-card.type.ts";
import { filesOfOne } from "../files/files.service.ts";
import { ViewerType } from "../directory/viewer.type.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { reachOfNews } from "./news-audience.service.ts";
import { placeInList, readFrom } from "./news-page.ts";
import {
  NewsAudienceArguments,
  PublishNewsInput,
  SetNewsCommentsInput,
  UpdateNewsInput,
  WithdrawNewsInput,
} from "./news.input.ts";
import { readNewsCount, readNewsList, readNewsPlaces } from "./news.queries.ts";
import { findNews, publishNews, switchComments, updateNews, withdrawNews } from "./news.service.ts";
import { NewsConnection, newsFrom, NewsPlaceType, NewsType } from "./news.type.ts";
import { newsParameters } from "./news.visible.ts";

@Resolver(() => ViewerType)
export class ViewerNewsResolver {
  @Scope("news:read")
  @FieldResolver(() => NewsConnection, {
    description:
      "What the viewer's schools and territories tell them now: the pinned first, then the latest.",
  })
  async news(
    @Ctx() context: ViewerContext,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<Connection<NewsType>> {
    const parameters = { ...newsParameters(viewerOf(context)), now: context.now };
    const [rows, [count]] = await Promise.all([
      context.rows(readNewsList, { ...parameters, ...readFrom(page), establishment: null }),
      context.rows(readNewsCount, parameters),
    ]);
    return connectionOf(page, { rows, total: count!.count }, placeInList, newsFrom);
  }
}

@Resolver(() => ViewerType)
export class NewsPlacesResolver {
  @SessionOnly()
  @FieldResolver(() => [NewsPlaceType], {
    description: "Where the viewer may publish news, by name; 200 at most.",
  })
  newsPlaces(@Ctx() context: ViewerContext): Promise<NewsPlaceType[]> {
    return context.rows(readNewsPlaces, newsParameters(viewerOf(context)));
  }

  @SessionOnly()
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "How many people news written there, for these, would reach today, once all have activated their accounts. Only for who may publish there.",
  })
  newsReach(
    @Args(() => NewsAudienceArguments) audience: NewsAudienceArguments,
    @Ctx() context: ViewerContext,
  ): Promise<number> {
    return reachOfNews(context, viewerOf(context), audience);
  }
}

@Resolver(() => NewsType)
export class NewsResolver {
  @SessionOnly()
  @FieldResolver(() => [FileCard], {
    description: "The images of its body, by the id of their file; 10 at most.",
  })
  images(@Root() news: NewsType, @Ctx() context: ViewerContext): Promise<FileCard[]> {
    return filesOfOne(context, "NEWS", news.id);
  }

  @Scope("news:read")
  @Query(() => NewsType, {
    nullable: true,
    description: "A news item that the viewer may read. NOT_FOUND otherwise, as for an id that none has.",
  })
  async news(
    @Arg("id", () => ID, { description: "The id of the news." }) id: string,
    @Ctx() context: ViewerContext,
  ): Promise<NewsType> {
    return readBack(context, requireId(id));
  }

  @SessionOnly()
  @Mutation(() => NewsType, {
    description: "Publishes news in the name of a place over which the viewer holds the mandate NEWS.",
  })
  async publishNews(
    @Arg("input", () => PublishNewsInput, { description: "The news." }) input: PublishNewsInput,
    @Ctx() context: ViewerContext,
  ): Promise<NewsType> {
    return readBack(context, await publishNews(context, viewerOf(context), input));
  }

  @SessionOnly()
  @Mutation(() => NewsType, {
    description: "Changes news that the viewer may edit: only as long as it is not withdrawn.",
  })
  async updateNews(
    @Arg("input", () => UpdateNewsInput, { description: "The change." }) input: UpdateNewsInput,
    @Ctx() context: ViewerContext,
  ): Promise<NewsType> {
    await updateNews(context, viewerOf(context), { ...input, id: requireId(input.id) });
    return readBack(context, input.id);
  }

  @SessionOnly()
  @Mutation(() => NewsType, { description: "Takes news away from its readers." })
  async withdrawNews(
    @Arg("input", () => WithdrawNewsInput, { description: "Which." }) input: WithdrawNewsInput,
    @Ctx() context: ViewerContext,
  ): Promise<NewsType> {
    await withdrawNews(context, viewerOf(context), { ...input, id: requireId(input.id) });
    return readBack(context, input.id);
  }

  @SessionOnly()
  @Mutation(() => NewsType, {
    description: "Opens or closes the comments of news, for its author and for who publishes there.",
  })
  async setNewsComments(
    @Arg("input", () => SetNewsCommentsInput, { description: "Of which, and how." })
    input: SetNewsCommentsInput,
    @Ctx() context: ViewerContext,
  ): Promise<NewsType> {
    await switchComments(context, viewerOf(context), { ...input, id: requireId(input.id) });
    return readBack(context, input.id);
  }
}

async function readBack(context: ViewerContext, id: string): Promise<NewsType> {
  return newsFrom(await findNews(context, viewerOf(context), id));
}
