import { isLocale, type Locale } from "./locale.ts";

/** How a person reads, and where they begin. */
export interface Preferences {
  theme: "auto" | "light" | "dark";
  textSize: "normal" | "large" | "larger" | "largest";
  contrast: "normal" | "more";
  spacing: "normal" | "wide";
  font: "atkinson" | "opendyslexic";
  motion: "auto" | "less";
  locale: Locale;
  /** The page that opens first. */
  landing: string;
}

/** What was chosen; the system decides the rest. */
export type Chosen = Partial<Preferences>;

const oneOf =
  <Value extends string>(...values: readonly Value[]) =>
  (value: unknown): value is Value =>
    values.some((one) => one === value);

const isLanding = (value: unknown): value is string =>
  typeof value === "string" && /^\/(?:page\/[\w-]{1,60}|agenda|annuaire|actualites)?$/.test(value);

const isChoice: { [Name in keyof Preferences]: (value: unknown) => value is Preferences[Name] } = {
  theme: oneOf("auto", "light", "dark"),
  textSize: oneOf("normal", "large", "larger", "largest"),
  contrast: oneOf("normal", "more"),
  spacing: oneOf("normal", "wide"),
  font: oneOf("atkinson", "opendyslexic"),
  motion: oneOf("auto", "less"),
  locale: isLocale,
  landing: isLanding,
};

const names = Object.keys(isChoice) as (keyof Preferences)[];

/** The choices among what was stored or told; what is broken or unknown is as if it had not been chosen. */
export const choicesIn = (told: unknown): Chosen => {
  const values: Record<string, unknown> = typeof told === "object" && told !== null ? { ...told } : {};
  const chosen: Chosen = {};
  const take = <Name extends keyof Preferences>(name: Name) => {
    const value = values[name];
    if (isChoice[name](value)) chosen[name] = value;
  };
  for (const name of names) take(name);
  return chosen;
};

export const parseChoices = (stored: string | null): Chosen => {
  try {
    return choicesIn(JSON.parse(stored ?? "{}"));
  } catch {
    return {};
  }
};

export interface System {
  /** The system asks for a strong contrast. */
  contrast: boolean;
  language: string;
}

/** What a person has not chosen comes from their system. */
export const preferencesOf = (system: System, chosen: Chosen): Preferences => {
  const language = system.language.slice(0, 2);
  return {
    theme: "auto",
    textSize: "normal",
    contrast: system.contrast ? "more" : "normal",
    spacing: "normal",
    font: "atkinson",
    motion: "auto",
    locale: isLocale(language) ? language : "fr",
    landing: "/",
    ...chosen,
  };
};

/** Whose choices count: those of the person who is there, above those of a device of their own. */
export const chosenBy = (device: Chosen, person: { ownDevice: boolean; chosen: Chosen } | null): Chosen =>
  person === null ? device : { ...(person.ownDevice ? device : {}), ...person.chosen };
