import type { Locale } from "./locale.ts";

/** What happens in a school is told in the school's own time zone, wherever one reads it. */
interface Place {
  locale: Locale;
  timeZone: string;
}

const tags: Record<Locale, string> = { fr: "fr-FR", en: "en-GB" };
const narrow = "\u202F";

const formats = new Map<string, Intl.DateTimeFormat>();
const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();

/** Making a format takes longer than all that it will ever write: each is made once. */
export const formatOf = (locale: Locale, options: Intl.DateTimeFormatOptions) => {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tags[locale], options);
  formats.set(key, format);
  return format;
};

const relativeOf = (locale: Locale, style: Intl.RelativeTimeFormatStyle) => {
  const key = `${locale} ${style}`;
  const format =
    relativeFormats.get(key) ?? new Intl.RelativeTimeFormat(tags[locale], { numeric: "auto", style });
  relativeFormats.set(key, format);
  return format;
};

const hourAndMinute = { hour: "numeric", minute: "2-digit", hourCycle: "h23" } as const;

const parts = (moment: Date, { locale, timeZone }: Place, options: Intl.DateTimeFormatOptions) => {
  const found = formatOf(locale, { timeZone, ...options }).formatToParts(moment);
  return (type: Intl.DateTimeFormatPartTypes) => found.find((part) => part.type === type)?.value ?? "";
};

/** « 9 h », « 13 h 30 »; "9:00", "13:30" in English. */
export const formatTime = (moment: Date, place: Place) => {
  const part = parts(moment, place, hourAndMinute);
  const hour = String(Number(part("hour")));
  const minute = part("minute").padStart(2, "0");
  if (place.locale === "en") return `${hour}:${minute}`;
  return minute === "00" ? `${hour}${narrow}h` : `${hour}${narrow}h${narrow}${minute}`;
};

/** « de 9 h à 10 h 30 ». */
export const formatTimeRange = (from: Date, to: Date, place: Place) =>
  place.locale === "en"
    ? `${formatTime(from, place)}–${formatTime(to, place)}`
    : `de ${formatTime(from, place)} à ${formatTime(to, place)}`;

const firstOfMonth = /(^|\s)1(?=\s\p{L})/u;

/** « lundi 23 novembre », « mardi 1er décembre »; with the year when it is not this one. */
export const formatDay = (moment: Date, place: Place, now = new Date()) => {
  const year = parts(moment, place, { year: "numeric" })("year");
  const thisYear = parts(now, place, { year: "numeric" })("year") === year;
  const text = formatOf(place.locale, {
    timeZone: place.timeZone,
    weekday: "long",
    day: "numeric",
    month: "long",
    ...(thisYear ? {} : { year: "numeric" }),
  }).format(moment);
  return place.locale === "fr" ? text.replace(firstOfMonth, "$11er") : text;
};

/** Days between two moments as the school's calendar counts them. */
const daysBetween = (from: Date, to: Date, place: Place) =>
  (dayNumber(to, place) - dayNumber(from, place)) / 86_400_000;

const dayNumber = (moment: Date, place: Place) => {
  const part = parts(moment, place, { year: "numeric", month: "numeric", day: "numeric" });
  return Date.UTC(Number(part("year")), Number(part("month")) - 1, Number(part("day")));
};

/** « aujourd’hui », « demain », « hier », then the day itself. */
export const formatNearDay = (moment: Date, place: Place, now = new Date()) => {
  const days = daysBetween(now, moment, place);
  if (Math.abs(days) > 1) return formatDay(moment, place, now);
  return relativeOf(place.locale, "long").format(days, "day");
};

/** « il y a 5 min », « il y a 2 h », « hier », then the day. */
export const formatAgo = (moment: Date, place: Place, now = new Date()) => {
  const minutes = Math.floor((now.getTime() - moment.getTime()) / 60_000);
  const relative = relativeOf(place.locale, "short");
  if (minutes < 1) return relative.format(0, "second");
  if (minutes < 60) return relative.format(-minutes, "minute");
  if (daysBetween(moment, now, place) === 0) return relative.format(-Math.floor(minutes / 60), "hour");
  return formatNearDay(moment, place, now);
};

/** For the head of a line or a page: « Lundi 23 novembre ». */
export const capitalise = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

let ofSchool: string | undefined;

/** The zone of the school of who is signed in; none for a name that this browser does not know. */
export const followSchool = (timeZone: string | undefined, locale: Locale) => {
  ofSchool = timeZone === undefined ? undefined : knownZone(timeZone, locale);
};

/** By a format that the page needs anyway: the words of a second language would be read for nothing. */
const knownZone = (timeZone: string, locale: Locale) => {
  try {
    return formatOf(locale, { timeZone, ...hourAndMinute }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
};

/** Where one's school is; where the browser is when nobody is signed in. */
export const schoolTimeZone = () => ofSchool ?? ownTimeZone();

export const ownTimeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
