import type { Locale } from "../../platform/locale.ts";

const units = { fr: ["o", "ko", "Mo"], en: ["B", "kB", "MB"] } as const;
const narrow = "\u202F";

/** « 1,2 Mo », « 340 ko »: as one reads it, rather than to the byte. */
export const formatSize = (bytes: number, locale: Locale) => {
  const power = bytes < 1000 ? 0 : bytes < 999_500 ? 1 : 2;
  const value = bytes / 1000 ** power;
  const digits = power === 2 && value < 10 ? 1 : 0;
  const number = new Intl.NumberFormat(locale === "fr" ? "fr-FR" : "en-GB", {
    maximumFractionDigits: digits,
  });
  return `${number.format(value)}${narrow}${units[locale][power]}`;
};
