/** What a push makes a device show. It says that there is something, and nothing of what or whom. */
export interface Shown {
  title: string;
  body: string;
  locale: "fr" | "en";
  /** The page that pressing it opens: one of Préau, and nothing else. */
  path: string;
}

const words = {
  fr: "Il y a du nouveau pour vous. Appuyez pour le voir.",
  en: "There is something new for you. Press to see it.",
} as const;

export const readPush = (text: string | undefined): Shown => {
  const { locale, path } = parsed(text);
  const known = locale === "en" ? "en" : "fr";
  return { title: "Préau", body: words[known], locale: known, path: localPath(path) };
};

const parsed = (text: string | undefined): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

const localPath = (path: unknown) =>
  typeof path === "string" && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : "/notifications";
