import type { Rule } from "../../platform/policy/policy.ts";
import { type AudienceTerm, isInAudience } from "../audiences/audience.policy.ts";
import { holdsPower } from "../directory/users.policy.ts";
import type { Viewer } from "../directory/viewer.ts";

/** An establishment, with the territory that it lies in; or a territory alone. */
export interface NewsPlace {
  establishmentId: string | null;
  territoryId: string | null;
}

export interface NewsFacts extends NewsPlace {
  publishedAt: Date;
  expiresAt: Date | null;
  withdrawnAt: Date | null;
  terms: AudienceTerm[];
}

/** Who holds the mandate NEWS over a place writes in its name. */
export const canPublishNews: Rule<Viewer, NewsPlace> = (viewer, { establishmentId, territoryId }) =>
  establishmentId !== null
    ? holdsPower(viewer, "NEWS", { establishmentId, territoryId })
    : viewer.mandates.some(
        (mandate) =>
          mandate.powers.includes("NEWS") &&
          territoryId !== null &&
          mandate.territoryIds.includes(territoryId),
      );

/** Published, not over, and meant for the viewer; its writers read it at any time. */
export const canReadNews = (viewer: Viewer, news: NewsFacts, now: Date): boolean =>
  canPublishNews(viewer, news) ||
  (news.withdrawnAt === null &&
    news.publishedAt <= now &&
    (news.expiresAt === null || news.expiresAt > now) &&
    isInAudience(viewer, news.terms));
