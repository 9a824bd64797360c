import type { Locale } from "./notification-kind.ts";
import type { Due, DueNotification } from "./still-due.service.ts";

const settingsPath = "/compte/notifications";

const words = {
  fr: {
    several: (count: number) => `Vous avez ${count} notifications sur Préau`,
    hello: "Bonjour,",
    at: (school: string) => ` (${school})`,
    line: (label: string, count: number) => `– ${label} : ${count}`,
    see: "Pour les voir :",
    choose: "Pour choisir ce que vous recevez :",
  },
  en: {
    several: (count: number) => `You have ${count} notifications on Préau`,
    hello: "Hello,",
    at: (school: string) => ` (${school})`,
    line: (label: string, count: number) => `– ${label}: ${count}`,
    see: "To see them:",
    choose: "To choose what you receive:",
  },
} satisfies Record<Locale, unknown>;

/** One line; what a school is named makes no header. */
const asLine = (text: string): string => text.replaceAll(/\p{Cc}+/gu, " ").trim();

/** What a mail says: that there is something, of which kind, in which school. Neither names nor content. */
export function mailText(
  { locale, notifications }: Due,
  link: (path: string) => string,
): { subject: string; text: string } {
  const say = words[locale];
  const [first] = notifications;
  const alone = notifications.length === 1 && first;
  const subject = alone ? alone.kind.title(locale) : say.several(notifications.length);
  const lines = alone
    ? [
        `${alone.kind.title(locale)}${alone.establishmentName ? say.at(asLine(alone.establishmentName)) : ""}.`,
      ]
    : countedLines(notifications, locale);
  const path = alone ? alone.kind.address(alone.subjectId) : "/notifications";
  const text = [
    say.hello,
    "",
    ...lines,
    "",
    `${say.see} ${link(path)}`,
    "",
    "-- ",
    `${say.choose} ${link(settingsPath)}`,
    "",
  ];
  return { subject: asLine(subject), text: text.join("\n") };
}

function countedLines(notifications: readonly DueNotification[], locale: Locale): string[] {
  const say = words[locale];
  const counts = new Map<string, number>();
  for (const { kind, establishmentName } of notifications) {
    const place = establishmentName ? say.at(asLine(establishmentName)) : "";
    const label = `${kind.label(locale)}${place}`;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].map(([label, count]) => say.line(label, count));
}
