import type { RichText } from "@preau/rich-text";

import { defineRead } from "../../platform/read/read.ts";
import { newsEditable, newsOut, newsShown, newsVisible } from "./news.visible.ts";

export interface NewsRow {
  id: string;
  title: string;
  body: RichText;
  bodySchema: number;
  signedBy: string | null;
  pinned: boolean;
  publishedAt: Date;
  expiresAt: Date | null;
  withdrawnAt: Date | null;
  version: number;
  /** The establishment or the territory in whose name it was written. */
  sender: string;
  establishmentId: string | null;
  /** The territory itself, or the one in which the establishment lies. */
  territoryId: string | null;
  authorId: string | null;
  takesComments: boolean;
  viewerCanEdit: boolean;
}

const columns = `n.id, n.title, n.body, n.body_schema as "bodySchema", n.signed_by as "signedBy", n.pinned,
  n.published_at as "publishedAt", n.expires_at as "expiresAt", n.withdrawn_at as "withdrawnAt", n.version,
  coalesce(s.name, t.name) as sender, n.establishment_id as "establishmentId",
  coalesce(n.territory_id, s.territory_id) as "territoryId", n.author_id as "authorId",
  n.takes_comments as "takesComments", ${newsEditable("n", "s")} as "viewerCanEdit"`;
const places = `left join establishment s on s.id = n.establishment_id left join territory t on t.id = n.territory_id`;

const inOrder = "order by n.pinned desc, n.published_at desc, n.id desc limit :limit::integer";

/** Of each place only the first rows are read, whatever it told in years. */
const firstOf = (placeIds: string, column: string): string => `(
  select n.* from unnest(${placeIds}::uuid[]) as place(id) cross join lateral (
    select n.* from news n where n.${column} = place.id and ${newsOut("n")}
      and (:beforeId::uuid is null or (n.pinned, n.published_at, n.id) < (:beforePinned::boolean, :beforeAt::timestamptz, :beforeId::uuid))
    ${inOrder}
  ) n)`;

/** What the viewer reads now, the pinned first, then the latest; `before` is the place of the last one of the page before. */
export const readNewsList = defineRead<NewsRow>(
  "news-list",
  `select ${columns} from (
    ${firstOf(":viewer_told_in", "establishment_id")} union all ${firstOf(":viewer_told_around", "territory_id")}
  ) n ${places}
  where :establishment::uuid is null or n.establishment_id = :establishment::uuid
  ${inOrder}`,
);

/** Where a list of news begins. */
export const fromTheFirst = { beforePinned: null, beforeAt: null, beforeId: null };

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
  `select ${columns} from news n ${places} where n.id = :id::uuid and ${newsVisible("n", "s")}`,
);
