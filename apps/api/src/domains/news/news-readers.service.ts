import { byId, defineBatch } from "../../platform/read/batch.ts";
import { type Viewer, viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { readNewsShown, readReaderCounts } from "./news-readers.queries.ts";
import { newsParameters } from "./news.visible.ts";

/** How many opened a news item; null where the viewer may not know it. */
export const readerCount = defineBatch<ViewerContext, { id: string; count: number }>(async (context, ids) =>
  byId(await context.rows(readReaderCounts, { ...newsParameters(viewerOf(context)), ids })),
);

/** Counts the viewer among those who read it, once; who reads it because they write it is none of them. */
export async function markRead(context: ViewerContext, viewer: Viewer, id: string): Promise<void> {
  const [shown] = await context.rows(readNewsShown, { ...newsParameters(viewer), id, now: context.now });
  if (!shown) return;
  await context.database.query(
    `insert into news_reader (user_id, news_id, read_at)
    select $1, n.id, $3 from news n where n.id = $2 and n.author_id is distinct from $1
    on conflict (user_id, news_id) do nothing`,
    [viewer.id, id, context.now],
  );
}
