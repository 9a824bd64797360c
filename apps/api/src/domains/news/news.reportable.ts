import { plainTextOf, type RichText } from "@preau/rich-text";

import { publish } from "../../platform/events/publish.ts";
import type { Viewer } from "../directory/viewer.ts";
import { defineReportable } from "../moderation/reportable.service.ts";
import { noticeOfNews } from "./news.facts.ts";
import { findNews } from "./news.service.ts";

interface Gone {
  id: string;
  establishmentId: string | null;
  title: string;
  body: RichText;
  publishedAt: Date;
  expiresAt: Date | null;
}

const textOf = ({ title, body }: Pick<Gone, "title" | "body">): string => `${title}\n${plainTextOf(body)}`;

/** Where news of a territory reached somebody: in the first of their establishments that lie in it. */
const reachedIn = (viewer: Viewer, territoryId: string | null): string | undefined =>
  Object.entries(viewer.territories).find(([, around]) => around.some((id) => id === territoryId))?.[0];

/** News of an establishment, or of a territory where somebody read it. */
export const newsReportable = defineReportable({
  kind: "NEWS",
  async describe(context, viewer, id) {
    const news = await findNews(context, viewer, id);
    const establishmentId = news.establishmentId ?? reachedIn(viewer, news.territoryId);
    if (establishmentId === undefined) return undefined;
    const [row] = (await context.database.query(`select author_id as "authorId" from news where id = $1`, [
      news.id,
    ])) as { authorId: string | null }[];
    return {
      establishmentId,
      authorId: row?.authorId ?? null,
      isFromAbove: news.establishmentId === null,
      excerpt: textOf(news),
    };
  },
  async withdrawSince(manager, authorId, since, now) {
    const [gone] = (await manager.query(
      `update news set withdrawn_at = $3, version = version + 1
      where coalesce(updated_by_id, author_id) = $1 and updated_at >= $2 and withdrawn_at is null
      returning id, establishment_id as "establishmentId", title, body, published_at as "publishedAt",
        expires_at as "expiresAt"`,
      [authorId, since, now],
    )) as [Gone[], number];
    for (const one of gone) await publish(manager, noticeOfNews(one.id, one, now, one.publishedAt <= now));
    return gone.map((one) => ({
      subjectId: one.id,
      establishmentId: one.establishmentId,
      excerpt: textOf(one),
    }));
  },
});
