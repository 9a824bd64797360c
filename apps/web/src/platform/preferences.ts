import { useSyncExternalStore } from "react";
import { isLocale, type Locale } from "./locale.ts";

/** How a person reads: it follows the device, before and after signing in. */
export interface Preferences {
  theme: "auto" | "light" | "dark";
  textSize: "normal" | "large" | "larger" | "largest";
  contrast: "normal" | "more";
  spacing: "normal" | "wide";
  font: "atkinson" | "opendyslexic";
  locale: Locale;
}

const choices: { [Name in keyof Preferences]: readonly Preferences[Name][] } = {
  theme: ["auto", "light", "dark"],
  textSize: ["normal", "large", "larger", "largest"],
  contrast: ["normal", "more"],
  spacing: ["normal", "wide"],
  font: ["atkinson", "opendyslexic"],
  locale: ["fr", "en"],
};

const key = "preau:preferences";
const attributes = {
  theme: "data-theme",
  textSize: "data-text-size",
  contrast: "data-contrast",
  spacing: "data-spacing",
  font: "data-font",
} as const;

const isChoice = <Name extends keyof Preferences>(name: Name, value: unknown): value is Preferences[Name] =>
  choices[name].some((choice) => choice === value);

/** What a person has not chosen comes from their system; what is stored and unknown is ignored. */
export const readPreferences = (stored: string | null, system: { contrast: boolean; language: string }) => {
  const language = system.language.slice(0, 2);
  const preferences: Preferences = {
    theme: "auto",
    textSize: "normal",
    contrast: system.contrast ? "more" : "normal",
    spacing: "normal",
    font: "atkinson",
    locale: isLocale(language) ? language : "fr",
  };
  const saved = parse(stored);
  const take = <Name extends keyof Preferences>(name: Name) => {
    const value = saved[name];
    if (isChoice(name, value)) preferences[name] = value;
  };
  for (const name of Object.keys(choices) as (keyof Preferences)[]) take(name);
  return preferences;
};

const parse = (stored: string | null): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(stored ?? "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

let current: Preferences;
const listeners = new Set<() => void>();

export const startPreferences = () => {
  current = readPreferences(localStorage.getItem(key), {
    contrast: matchMedia("(prefers-contrast: more)").matches,
    language: navigator.language,
  });
  show();
  return current;
};

export const setPreference = <Name extends keyof Preferences>(name: Name, value: Preferences[Name]) => {
  current = { ...current, [name]: value };
  keepPreferences();
  show();
  for (const listener of listeners) listener();
};

export const keepPreferences = () => localStorage.setItem(key, JSON.stringify(current));

export const forgetPreferences = () => localStorage.removeItem(key);

const show = () => {
  for (const [name, attribute] of Object.entries(attributes)) {
    document.documentElement.setAttribute(attribute, current[name as keyof typeof attributes]);
  }
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const usePreferences = () => useSyncExternalStore(subscribe, () => current);
