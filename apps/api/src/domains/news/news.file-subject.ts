import { defineRead } from "../../platform/read/read.ts";
import { defineFileSubject } from "../files/file-subject.ts";
import { newsParameters, newsVisible } from "./news.visible.ts";

const readReadableNews = defineRead<{ id: string }>(
  "news-readable",
  `select n.id from news n left join establishment s on s.id = n.establishment_id
  where n.id = any(:ids::uuid[]) and ${newsVisible("n", "s")}`,
);

/** The images of news are seen by who reads it, as long as they do. */
export const newsFiles = defineFileSubject({
  kind: "NEWS",
  async readableBy(context, viewer, ids) {
    const rows = await context.rows(readReadableNews, { ...newsParameters(viewer), ids, now: context.now });
    return new Set(rows.map(({ id }) => id));
  },
});
