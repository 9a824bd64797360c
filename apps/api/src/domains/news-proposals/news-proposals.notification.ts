import { dayOf } from "../../platform/context/context.ts";
import { defineNotificationKind, isMoreThanGuardian } from "../notifications/notification-kind.ts";
import { newsHoldersOf } from "./news-holders.service.ts";

const address = (proposalId: string): string => `/actualites/propositions/${proposalId}`;

/** Somebody proposed news: who may publish it is told, as long as it waits. */
export const newsToApproveNotification = defineNotificationKind({
  kind: "NEWS_TO_APPROVE",
  concerns: ({ mandates }) => mandates.some(({ powers }) => powers.includes("NEWS")),
  title: (locale) =>
    locale === "fr" ? "Une actualité attend votre accord" : "A news item waits for your approval",
  label: (locale) => (locale === "fr" ? "Actualités à approuver" : "News to approve"),
  address,
  defaults: { screen: "AT_ONCE", email: "DIGEST", push: "NEVER" },
  async stillDue(base, proposalId, userIds) {
    const [proposal] = (await base.query(
      `select establishment_id as "establishmentId" from news_proposal where id = $1 and state = 'PENDING'`,
      [proposalId],
    )) as { establishmentId: string }[];
    if (!proposal) return [];
    const holders = new Set(await newsHoldersOf(base, proposal.establishmentId, dayOf(new Date())));
    return userIds.filter((id) => holders.has(id));
  },
});

/** It was decided on: who wrote it is told. */
export const newsDecidedNotification = defineNotificationKind({
  kind: "NEWS_DECIDED",
  concerns: isMoreThanGuardian,
  title: (locale) =>
    locale === "fr"
      ? "L’actualité que vous avez proposée a une réponse"
      : "The news that you proposed has an answer",
  label: (locale) => (locale === "fr" ? "Réponses à vos actualités" : "Answers to your news"),
  address,
  defaults: { screen: "AT_ONCE", email: "DIGEST", push: "NEVER" },
  async stillDue(base, proposalId, userIds) {
    const rows = (await base.query(
      `select author_id as id from news_proposal
      where id = $1 and state in ('APPROVED', 'REFUSED') and author_id = any($2::uuid[])`,
      [proposalId, userIds],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  },
});
