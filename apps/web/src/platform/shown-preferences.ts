import type { Preferences } from "./preference-choices.ts";

const attributes = {
  theme: "data-theme",
  textSize: "data-text-size",
  contrast: "data-contrast",
  spacing: "data-spacing",
  font: "data-font",
  motion: "data-motion",
} as const;

/** The style sheet reads them from the root of the page. */
export const showPreferences = (preferences: Preferences) => {
  for (const [name, attribute] of Object.entries(attributes)) {
    document.documentElement.setAttribute(attribute, preferences[name as keyof typeof attributes]);
  }
};
