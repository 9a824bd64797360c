import { current } from "../directory/current.visible.ts";
import type { RoleName } from "../directory/role.ts";
import { defineRead } from "../../platform/read/read.ts";
import { commentRemovable, commentVisible, newsCommentable } from "./news-comments.visible.ts";

export interface NewsCommentRow {
  id: string;
  newsId: string;
  authorId: string;
  /** What they are where the news is told; none in a territory, or once they left. */
  authorRole: RoleName | null;
  text: string;
  createdAt: Date;
  isMine: boolean;
  viewerCanRemove: boolean;
}

const from = `news_comment c join news n on n.id = c.news_id left join establishment s on s.id = n.establishment_id`;

const columns = `c.id, c.news_id as "newsId", c.author_id as "authorId", c.text, c.created_at as "createdAt",
  c.author_id = :viewer::uuid as "isMine", ${commentRemovable("c", "n", "s")} as "viewerCanRemove",
  (select m.role from membership m where m.user_id = c.author_id and m.establishment_id = n.establishment_id
    and ${current("m")} order by (m.role in ('GUARDIAN', 'STUDENT')), m.role limit 1) as "authorRole"`;

/** What is written under one news item, the oldest first; `after` is the place of the last one of the page before. */
export const readComments = defineRead<NewsCommentRow>(
  "news-comments",
  `select ${columns} from ${from} where c.news_id = :news::uuid and ${commentVisible("c", "n", "s")}
    and (:afterId::uuid is null or (c.created_at, c.id) > (:afterAt::timestamptz, :afterId::uuid))
  order by c.created_at, c.id limit :limit::integer`,
);

export const countComments = defineRead<{ count: number }>(
  "news-comment-count",
  `select count(*)::integer as count from ${from} where c.news_id = :news::uuid and ${commentVisible("c", "n", "s")}`,
);

export const readComment = defineRead<NewsCommentRow & { establishmentId: string | null }>(
  "news-comment",
  `select ${columns}, n.establishment_id as "establishmentId" from ${from}
  where c.id = :id::uuid and ${commentVisible("c", "n", "s")}`,
);

/** Those of some news under which the viewer may write. */
export const readCommentable = defineRead<{ id: string }>(
  "news-commentable",
  `select n.id from news n left join establishment s on s.id = n.establishment_id
  where n.id = any(:ids::uuid[]) and ${newsCommentable("n", "s")}`,
);
