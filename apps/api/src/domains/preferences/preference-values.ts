import { z } from "zod";

/** Pages that may open first: the dashboard, one of its pages, the directory, the news. */
const landing = z.string().regex(/^\/(?:page\/[\w-]{1,60}|agenda|annuaire|actualites)?$/);

/** What somebody may choose, and how each choice is written. */
export const preferenceValues = z.object({
  theme: z.enum(["auto", "light", "dark"]),
  contrast: z.enum(["normal", "more"]),
  font: z.enum(["atkinson", "opendyslexic"]),
  textSize: z.enum(["normal", "large", "larger", "largest"]),
  spacing: z.enum(["normal", "wide"]),
  motion: z.enum(["auto", "less"]),
  locale: z.enum(["fr", "en"]),
  landing,
});

export type PreferenceName = keyof z.infer<typeof preferenceValues>;

/** Only what was chosen: for the rest, the device decides. */
export type ChosenPreferences = { readonly [Name in PreferenceName]: string | null };

export const preferenceNames = Object.keys(preferenceValues.shape) as PreferenceName[];
