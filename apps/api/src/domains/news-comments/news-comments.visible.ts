import { oncePerViewer, type Viewer } from "../directory/viewer.ts";
import { viewerParameters } from "../directory/viewer.visible.ts";
import { newsCountable, newsIsOut, newsParameters, newsVisible } from "../news/news.visible.ts";

export const commentParameters = oncePerViewer((viewer: Viewer) => {
  const mandates = viewer.mandates.filter((mandate) => mandate.powers.includes("MODERATION"));
  return {
    ...viewerParameters(viewer),
    ...newsParameters(viewer),
    viewer_moderated_establishments: mandates.flatMap((mandate) => mandate.establishmentId ?? []),
    viewer_moderated_territories: mandates.flatMap((mandate) => mandate.territoryIds),
  };
});

/** The twin of `canComment`, for the alias of a "news" joined to its establishment, if any. */
export const newsCommentable = (news: string, establishment: string): string =>
  `(${news}.takes_comments and ${newsIsOut(news)} and ${newsVisible(news, establishment)})`;

/** The twin of `canReadComment`, for the alias of a comment too. */
export const commentVisible = (comment: string, news: string, establishment: string): string => `(
  ${comment}.removed_at is null and ${comment}.author_id <> all(:viewer_hidden::uuid[])
  and ${comment}.author_id <> all(:viewer_hidden_whereabouts::uuid[]) and ${newsVisible(news, establishment)})`;

/** The twin of `canRemoveComment`. */
export const commentRemovable = (comment: string, news: string, establishment: string): string => `(
  ${commentVisible(comment, news, establishment)} and (${comment}.author_id = :viewer::uuid
    or ${newsCountable(news, establishment)}
    or coalesce(${news}.establishment_id = any(:viewer_moderated_establishments::uuid[])
      or coalesce(${news}.territory_id, ${establishment}.territory_id)
        = any(:viewer_moderated_territories::uuid[]), false)))`;
