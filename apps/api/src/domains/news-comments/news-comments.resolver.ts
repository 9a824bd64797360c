import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";

import { type Connection, PageArguments } from "../../platform/graph/connection.ts";
import { SessionOnly } from "../../platform/graph/decorators.ts";
import { requireId } from "../../platform/graph/id.ts";
import { UserType } from "../directory/user.type.ts";
import { visibleUser } from "../directory/users.service.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { canSwitchComments } from "../news/news.policy.ts";
import { findNews } from "../news/news.service.ts";
import { newsFrom, NewsType } from "../news/news.type.ts";
import { AddNewsCommentInput, RemoveNewsCommentInput } from "./news-comment.input.ts";
import { NewsCommentConnection, NewsCommentType } from "./news-comment.type.ts";
import { addComment, commentable, findComments, removeComment } from "./news-comments.service.ts";

@Resolver(() => NewsType)
export class CommentedNewsResolver {
  @SessionOnly()
  @FieldResolver(() => NewsCommentConnection, {
    description: "What its readers wrote under it, the oldest first; empty where nobody did.",
  })
  comments(
    @Root() news: NewsType,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: ViewerContext,
  ): Promise<Connection<NewsCommentType>> {
    return findComments(context, news.id, page);
  }

  @SessionOnly()
  @FieldResolver(() => Boolean, { description: "Whether the viewer may write under it now." })
  async viewerCanComment(@Root() news: NewsType, @Ctx() context: ViewerContext): Promise<boolean> {
    return news.takesComments && (await commentable(context, news.id)) !== null;
  }

  @SessionOnly()
  @FieldResolver(() => Boolean, { description: "Whether the viewer may open and close its comments." })
  viewerCanSwitchComments(@Root() news: NewsType, @Ctx() context: ViewerContext): boolean {
    return canSwitchComments(viewerOf(context), news);
  }
}

@Resolver(() => NewsCommentType)
export class NewsCommentsResolver {
  @SessionOnly()
  @FieldResolver(() => UserType, {
    nullable: true,
    description: "Who wrote it; null where the viewer may not see their card.",
  })
  author(@Root() comment: NewsCommentType, @Ctx() context: ViewerContext): Promise<UserType | null> {
    return visibleUser(context, comment.authorId);
  }

  @SessionOnly()
  @Mutation(() => NewsCommentType, {
    description: "Writes under news that is told to the viewer and takes comments.",
  })
  addNewsComment(
    @Arg("input", () => AddNewsCommentInput, { description: "The comment." }) input: AddNewsCommentInput,
    @Ctx() context: ViewerContext,
  ): Promise<NewsCommentType> {
    return addComment(context, viewerOf(context), { ...input, newsId: requireId(input.newsId) });
  }

  @SessionOnly()
  @Mutation(() => NewsType, {
    description:
      "Takes a comment away from everybody: one's own, or one under news that the viewer wrote, publishes or moderates.",
  })
  async removeNewsComment(
    @Arg("input", () => RemoveNewsCommentInput, { description: "Which." }) input: RemoveNewsCommentInput,
    @Ctx() context: ViewerContext,
  ): Promise<NewsType> {
    const viewer = viewerOf(context);
    const newsId = await removeComment(context, viewer, requireId(input.id));
    return newsFrom(await findNews(context, viewer, newsId));
  }
}
