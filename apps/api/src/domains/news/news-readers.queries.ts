import { defineRead } from "../../platform/read/read.ts";
import { newsCountable, newsShown } from "./news.visible.ts";

/** How many opened each of these, where the viewer may know it. */
export const readReaderCounts = defineRead<{ id: string; count: number }>(
  "news-reader-counts",
  `select n.id, (select count(*) from news_reader r where r.news_id = n.id)::integer as count
  from news n left join establishment s on s.id = n.establishment_id
  where n.id = any(:ids::uuid[]) and ${newsCountable("n", "s")}`,
);

/** The news item, when it is shown to the viewer as to everybody meant by its audience. */
export const readNewsShown = defineRead<{ id: string }>(
  "news-shown",
  `select n.id from news n where n.id = :id::uuid and ${newsShown("n")}`,
);
