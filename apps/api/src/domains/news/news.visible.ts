import { audienceParameters, inAudience } from "../audiences/audience.visible.ts";
import { establishmentsOf, oncePerViewer, type Viewer } from "../directory/viewer.ts";

export const newsParameters = oncePerViewer((viewer: Viewer) => {
  const mandates = viewer.mandates.filter((mandate) => mandate.powers.includes("NEWS"));
  const told = establishmentsOf(viewer);
  return {
    ...audienceParameters(viewer),
    viewer_told_in: told,
    viewer_told_around: [...new Set(told.flatMap((one) => viewer.territories[one] ?? []))],
    viewer_news_establishments: mandates.flatMap((mandate) => mandate.establishmentId ?? []),
    viewer_news_territories: mandates.flatMap((mandate) => mandate.territoryIds),
  };
});

/** The twin of `canPublishNews`, for the alias of a "news" joined to its establishment, if any. */
export const newsWritable = (news: string, establishment: string): string => `coalesce(
  ${news}.establishment_id = any(:viewer_news_establishments::uuid[])
  or coalesce(${news}.territory_id, ${establishment}.territory_id) = any(:viewer_news_territories::uuid[]), false)`;

/** The twin of `isNewsAuthor`. */
export const newsAuthored = (news: string): string => `coalesce(${news}.author_id = :viewer::uuid
  and (${news}.establishment_id = any(:viewer_told_in::uuid[])
    or ${news}.territory_id = any(:viewer_told_around::uuid[])), false)`;

/** The twin of `canCountReaders`. */
export const newsCountable = (news: string, establishment: string): string =>
  `(${newsWritable(news, establishment)} or ${newsAuthored(news)})`;

/** The twin of `canEditNews`. */
export const newsEditable = (news: string, establishment: string): string =>
  `(${news}.withdrawn_at is null and ${newsWritable(news, establishment)})`;

/** The twin of `isOut`. */
export const newsIsOut = (news: string): string => `(
  ${news}.withdrawn_at is null and ${news}.published_at <= :now::timestamptz
  and (${news}.expires_at is null or ${news}.expires_at > :now::timestamptz))`;

/** Published, not over, and meant for the viewer; where it is told is not asked here. */
export const newsOut = (news: string): string =>
  `(${newsIsOut(news)} and ${inAudience(`${news}.audience_id`)})`;

/** What everybody meant by its audience reads now. The places come first: an index leads to their news. */
export const newsShown = (news: string): string => `(
  (${news}.establishment_id = any(:viewer_told_in::uuid[]) or ${news}.territory_id = any(:viewer_told_around::uuid[]))
  and ${newsOut(news)})`;

/** The twin of `canReadNews`. */
export const newsVisible = (news: string, establishment: string): string =>
  `(${newsCountable(news, establishment)} or ${newsShown(news)})`;
