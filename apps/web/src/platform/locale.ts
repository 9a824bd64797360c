import { i18n, type Messages } from "@lingui/core";

export type Locale = "fr" | "en";
export const locales: readonly Locale[] = ["fr", "en"];

type Catalogue = () => Promise<Messages>;

let catalogues: Record<Locale, Catalogue>;

/** The application knows where the words lie; everything below only asks for a language. */
export const provideCatalogues = (provided: Record<Locale, Catalogue>) => {
  catalogues = provided;
};

let wanted: Locale | undefined;

/** The words change in place: nothing that is being written is lost. */
export const activateLocale = async (locale: Locale) => {
  wanted = locale;
  const messages = await catalogues[locale]();
  // Somebody who changes their mind meanwhile is right.
  if (wanted !== locale || i18n.locale === locale) return;
  i18n.load(locale, messages);
  i18n.activate(locale);
  document.documentElement.lang = locale;
};

/** Words that came later, with what says them. */
export const addWords = (locale: Locale, messages: Messages) => i18n.load(locale, messages);

export const isLocale = (value: unknown): value is Locale => value === "fr" || value === "en";

/** The language in which the page speaks now. */
export const currentLocale = (): Locale => (isLocale(i18n.locale) ? i18n.locale : "fr");
