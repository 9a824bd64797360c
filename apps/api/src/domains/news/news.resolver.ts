import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver } from "type-graphql";

import { notFound } from "../../platform/errors/user-error.ts";
import { type Connection, connectionOf, PageArguments, pageAfter } from "../../platform/graph/connection.ts";
import { Scope, SessionOnly } from "../../platform/graph/decorators.ts";
import { requireId } from "../../platform/graph/id.ts";
import { ViewerType } from "../directory/viewer.type.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { excerptOf } from "./news-body.ts";
import { PublishNewsInput, UpdateNewsInput, WithdrawNewsInput } from "./news.input.ts";
import { type NewsRow, readNewsCount, readNewsList, readNewsPlaces } from "./news.queries.ts";
import { findNews, publishNews, updateNews, withdrawNews } from "./news.service.ts";
import { NewsConnection, NewsPlaceType, NewsType } from "./news.type.ts";
import { newsParameters } from "./news.visible.ts";

export const newsFrom = ({ withdrawnAt, ...row }: NewsRow): NewsType => ({
  ...row,
  excerpt: excerptOf(row.body),
  withdrawn: withdrawnAt !== null,
});

@Resolver(() => ViewerType)
export class ViewerNewsResolver {
  @Scope("news:read")
  @FieldResolver(() => NewsConnection, {
    description: "What the viewer's schools and territories tell them now, the latest first.",
  })
  async news(
    @Ctx() context: ViewerContext,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<Connection<NewsType>> {
    const { limit, key } = pageAfter(page, ["text", "id"]);
    const parameters = { ...newsParameters(viewerOf(context)), now: context.now };
    const [beforeAt, beforeId] = key ?? [null, null];
    const [rows, [count]] = await Promise.all([
      context.rows(readNewsList, { ...parameters, establishment: null, beforeAt, beforeId, limit }),
      context.rows(readNewsCount, parameters),
    ]);
    return connectionOf(
      page,
      { rows, total: count!.count },
      (row) => [row.publishedAt.toISOString(), row.id],
      newsFrom,
    );
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
}

@Resolver(() => NewsType)
export class NewsResolver {
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
    for (const id of [input.establishmentId, input.territoryId, ...(input.classIds ?? [])])
      if (id) requireId(id);
    return readBack(context, await publishNews(context, viewerOf(context), input));
  }

  @SessionOnly()
  @Mutation(() => NewsType, { description: "Changes news that the viewer may edit." })
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
}

async function readBack(context: ViewerContext, id: string): Promise<NewsType> {
  const row = await findNews(context, viewerOf(context), id);
  if (!row) throw notFound();
  return newsFrom(row);
}
