import type { Rule } from "../../platform/policy/policy.ts";
import { type AudienceTerm, isInAudience } from "../audiences/audience.policy.ts";
import { holdsPower } from "../directory/users.policy.ts";
import { establishmentsOf, type Power, type Viewer } from "../directory/viewer.ts";

/** An establishment, with the territory that it lies in; or a territory alone. */
export interface NewsPlace {
  establishmentId: string | null;
  territoryId: string | null;
}

export interface NewsState extends NewsPlace {
  authorId: string | null;
  withdrawnAt: Date | null;
}

export interface NewsFacts extends NewsState {
  publishedAt: Date;
  expiresAt: Date | null;
  terms: AudienceTerm[];
}

/** Holds a power over an establishment or a territory. */
export const holdsOverPlace = (
  viewer: Viewer,
  power: Power,
  { establishmentId, territoryId }: NewsPlace,
): boolean =>
  establishmentId !== null
    ? holdsPower(viewer, power, { establishmentId, territoryId })
    : viewer.mandates.some(
        (mandate) =>
          mandate.powers.includes(power) &&
          territoryId !== null &&
          mandate.territoryIds.includes(territoryId),
      );

/** Who holds the mandate NEWS over a place writes in its name. */
export const canPublishNews: Rule<Viewer, NewsPlace> = (viewer, place) =>
  holdsOverPlace(viewer, "NEWS", place);

/** Who wrote it, as long as they belong where it is told: whoever proposed it may hold no mandate. */
export const isNewsAuthor: Rule<Viewer, NewsState> = (viewer, news) =>
  news.authorId === viewer.id && isToldTo(viewer, news);

/** How many read it is known to its author and to those who publish there; who read it, to nobody. */
export const canCountReaders: Rule<Viewer, NewsState> = (viewer, news) =>
  canPublishNews(viewer, news) || isNewsAuthor(viewer, news);

/** Its author says whether it takes comments, and whoever publishes there. */
export const canSwitchComments: Rule<Viewer, NewsState> = (viewer, news) =>
  news.withdrawnAt === null && canCountReaders(viewer, news);

/** Whoever may publish there changes what others wrote; what was withdrawn stays as it was read. */
export const canEditNews: Rule<Viewer, NewsState> = (viewer, news) =>
  news.withdrawnAt === null && canPublishNews(viewer, news);

/** Published, not over, told where the viewer belongs and meant for them; its writers read it at any time. */
export const canReadNews = (viewer: Viewer, news: NewsFacts, now: Date): boolean =>
  canCountReaders(viewer, news) ||
  (isOut(news, now) && isToldTo(viewer, news) && isInAudience(viewer, news.terms));

/** Published, and neither over nor withdrawn. */
export const isOut = (news: Omit<NewsFacts, "terms">, now: Date): boolean =>
  news.withdrawnAt === null && news.publishedAt <= now && (news.expiresAt === null || news.expiresAt > now);

/** Who reads it, and who read it until now: what disappears is told to those before whom it disappears. */
export const canHearOfNews = (viewer: Viewer, news: NewsFacts, now: Date, was: boolean): boolean =>
  canReadNews(viewer, news, now) || (was && isToldTo(viewer, news) && isInAudience(viewer, news.terms));

/** A school speaks to its people and to the families of its pupils; a territory to those of its schools. */
const isToldTo: Rule<Viewer, NewsPlace> = (viewer, { establishmentId, territoryId }) =>
  establishmentsOf(viewer).some((own) =>
    establishmentId !== null
      ? own === establishmentId
      : territoryId !== null && (viewer.territories[own] ?? []).includes(territoryId),
  );
