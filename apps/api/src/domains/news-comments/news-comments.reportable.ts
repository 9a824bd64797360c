import { publish } from "../../platform/events/publish.ts";
import { defineReportable } from "../moderation/reportable.service.ts";
import { findComment } from "./news-comments.service.ts";

interface Gone {
  id: string;
  newsId: string;
  establishmentId: string | null;
  text: string;
}

/** A comment under news of an establishment; those of a territory are taken away by who publishes there. */
export const newsCommentReportable = defineReportable({
  kind: "NEWS_COMMENT",
  async describe(context, _viewer, id) {
    const { establishmentId, authorId, text } = await findComment(context, id);
    return establishmentId === null ? undefined : { establishmentId, authorId, excerpt: text };
  },
  async withdrawSince(manager, authorId, since, now) {
    const [gone] = (await manager.query(
      `update news_comment c set removed_at = $3 from news n
      where n.id = c.news_id and c.author_id = $1 and c.created_at >= $2 and c.removed_at is null
      returning c.id, c.news_id as "newsId", n.establishment_id as "establishmentId", c.text`,
      [authorId, since, now],
    )) as [Gone[], number];
    for (const newsId of new Set(gone.map((one) => one.newsId)))
      await publish(manager, { kind: "NEWS_COMMENTS", ids: [newsId] });
    return gone.map(({ id, establishmentId, text }) => ({ subjectId: id, establishmentId, excerpt: text }));
  },
});
