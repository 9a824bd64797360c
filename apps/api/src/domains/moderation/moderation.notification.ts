import { defineNotificationKind, isFamily } from "../notifications/notification-kind.ts";

const defaults = { screen: "AT_ONCE", email: "AT_ONCE", push: "AT_ONCE" } as const;
const everybody = async (_: unknown, __: string, userIds: readonly string[]): Promise<string[]> => [
  ...userIds,
];

/** For who judges: something was reported. */
export const reportNotification = defineNotificationKind({
  kind: "REPORT",
  concerns: ({ mandates }) => mandates.some(({ powers }) => powers.includes("MODERATION")),
  title: (locale) => (locale === "fr" ? "Un contenu a été signalé" : "Something was reported"),
  label: (locale) => (locale === "fr" ? "Signalements à traiter" : "Reports to judge"),
  address: () => "/administration/moderation",
  defaults,
  stillDue: async (base, subjectId, userIds) => {
    const open = (await base.query("select 1 from report where id = $1 and state = 'OPEN'", [
      subjectId,
    ])) as unknown[];
    return open.length > 0 ? [...userIds] : [];
  },
});

/** For who reported: how it ended. */
export const reportOutcomeNotification = defineNotificationKind({
  kind: "REPORT_OUTCOME",
  title: (locale) => (locale === "fr" ? "Votre signalement a été traité" : "Your report was judged"),
  label: (locale) => (locale === "fr" ? "Suites de vos signalements" : "What became of your reports"),
  address: () => "/compte/signalements",
  defaults,
  stillDue: everybody,
});

/** For a pupil and their guardians. */
export const writingPauseNotification = defineNotificationKind({
  kind: "WRITING_PAUSE",
  concerns: isFamily,
  title: (locale) =>
    locale === "fr"
      ? "L’envoi de messages est suspendu pour un temps"
      : "Sending messages is paused for a while",
  label: (locale) => (locale === "fr" ? "Pause des messages" : "Pauses of messages"),
  address: () => "/compte/signalements",
  defaults,
  stillDue: async (base, subjectId, userIds) => {
    const lasting = (await base.query("select 1 from writing_pause where id = $1 and lifted_at is null", [
      subjectId,
    ])) as unknown[];
    return lasting.length > 0 ? [...userIds] : [];
  },
});
