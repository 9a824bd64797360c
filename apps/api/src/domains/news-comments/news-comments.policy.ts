import type { Viewer } from "../directory/viewer.ts";
import { canCountReaders, canReadNews, holdsOverPlace, isOut, type NewsFacts } from "../news/news.policy.ts";

export interface CommentedNewsFacts extends NewsFacts {
  takesComments: boolean;
}

export interface NewsCommentFacts {
  news: CommentedNewsFacts;
  authorId: string;
  removedAt: Date | null;
}

/** Whoever reads the news answers it, while it is told and takes comments. */
export const canComment = (viewer: Viewer, news: CommentedNewsFacts, now: Date): boolean =>
  news.takesComments && isOut(news, now) && canReadNews(viewer, news, now);

/** Read by those who read the news; what a child wrote who is hidden from somebody is hidden with them. */
export const canReadComment = (viewer: Viewer, comment: NewsCommentFacts, now: Date): boolean =>
  comment.removedAt === null &&
  canReadNews(viewer, comment.news, now) &&
  !viewer.hidden.all.includes(comment.authorId) &&
  !viewer.hidden.whereabouts.includes(comment.authorId);

/** Who wrote it takes it away, and who wrote the news, publishes there or moderates there. */
export const canRemoveComment = (viewer: Viewer, comment: NewsCommentFacts, now: Date): boolean =>
  canReadComment(viewer, comment, now) &&
  (comment.authorId === viewer.id ||
    canCountReaders(viewer, comment.news) ||
    holdsOverPlace(viewer, "MODERATION", comment.news));
