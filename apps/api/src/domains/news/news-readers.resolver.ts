import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";

import { SessionOnly } from "../../platform/graph/decorators.ts";
import { requireId } from "../../platform/graph/id.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { markRead, readerCount } from "./news-readers.service.ts";
import { MarkNewsReadInput } from "./news.input.ts";
import { findNews } from "./news.service.ts";
import { newsFrom, NewsType } from "./news.type.ts";

@Resolver(() => NewsType)
export class NewsReadersResolver {
  @SessionOnly()
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "How many people opened it: for its author and for who publishes there, null for anybody else. Who they are is told to nobody.",
  })
  async readCount(@Root() news: NewsType, @Ctx() context: ViewerContext): Promise<number | null> {
    return (await readerCount(context, news.id))?.count ?? null;
  }

  @SessionOnly()
  @Mutation(() => NewsType, { description: "Says that the viewer opened news that is told to them." })
  async markNewsRead(
    @Arg("input", () => MarkNewsReadInput, { description: "Which." }) input: MarkNewsReadInput,
    @Ctx() context: ViewerContext,
  ): Promise<NewsType> {
    const viewer = viewerOf(context);
    const news = await findNews(context, viewer, requireId(input.id));
    await markRead(context, viewer, news.id);
    return newsFrom(news);
  }
}
