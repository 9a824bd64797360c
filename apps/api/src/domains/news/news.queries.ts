import { defineRead } from "../../platform/read/read.ts";
import type { NewsBody } from "./news-body.ts";
import { newsShown, newsVisible, newsWritable } from "./news.visible.ts";

export interface NewsRow {
  id: string;
  title: string;
  body: NewsBody;
  publishedAt: Date;
  expiresAt: Date | null;
  withdrawnAt: Date | null;
  version: number;
  /** The establishment or the territory in whose name it was written. */
  sender: string;
  viewerCanEdit: boolean;
}

const columns = `n.id, n.title, n.body, n.published_at as "publishedAt", n.expires_at as "expiresAt",
  n.withdrawn_at as "withdrawnAt", n.version, coalesce(s.name, t.name) as sender,
  ${newsWritable("n", "s")} as "viewerCanEdit"`;
const tables = `news n left join establishment s on s.id = n.establishment_id left join territory t on t.id = n.territory_id`;

/** What the viewer reads now, the latest first; `before` is the place of the last one of the page before. */
export const readNewsList = defineRead<NewsRow>(
  "news-list",
  `select ${columns} from ${tables}
  where ${newsShown("n")}
    and (:establishment::uuid is null or n.establishment_id = :establishment::uuid)
    and (:beforeAt::timestamptz is null or (n.published_at, n.id) < (:beforeAt::timestamptz, :beforeId::uuid))
  order by n.published_at desc, n.id desc limit :limit::integer`,
);

export interface NewsPlaceRow {
  kind: "ESTABLISHMENT" | "TERRITORY";
  id: string;
  name: string;
}

/** Where the viewer may publish: establishments of their mandates, and territories themselves. At most 200. */
export const readNewsPlaces = defineRead<NewsPlaceRow>(
  "news-places",
  `select 'TERRITORY' as kind, t.id, t.name from territory t where t.id = any(:viewer_news_territories::uuid[])
  union all
  select 'ESTABLISHMENT', s.id, s.name from establishment s
  where s.id = any(:viewer_news_establishments::uuid[]) or s.territory_id = any(:viewer_news_territories::uuid[])
  order by 3 limit 200`,
);

export const readNewsCount = defineRead<{ count: number }>(
  "news-count",
  `select count(*)::integer as count from news n where ${newsShown("n")}`,
);

export const readNews = defineRead<NewsRow>(
  "news",
  `select ${columns} from ${tables} where n.id = :id::uuid and ${newsVisible("n", "s")}`,
);
