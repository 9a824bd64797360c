import { i18n, type Messages } from "@lingui/core";

export type Locale = "fr" | "en";
export const locales: readonly Locale[] = ["fr", "en"];

type Catalogue = () => Promise<Messages>;

let catalogues: Record<Locale, Catalogue>;

/** The application knows where the words lie; everything below only asks for a language. */
export const provideCatalogues = (provided: Record<Locale, Catalogue>) => {
  catalogues = provided;
};

export const activateLocale = async (locale: Locale) => {
  const messages = await catalogues[locale]();
  i18n.loadAndActivate({ locale, messages });
  document.documentElement.lang = locale;
};

export const isLocale = (value: unknown): value is Locale => value === "fr" || value === "en";
