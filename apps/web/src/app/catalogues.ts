import type { Messages } from "@lingui/core";
import type { Locale } from "../platform/locale.ts";

type Files = Record<string, Messages>;

const merge = (files: Files): Messages => Object.assign({}, ...Object.values(files));

// French is the language of nearly everybody: it comes with the application, without one more request. The words of the
// domains come with their own code.
const french = import.meta.glob<Messages>("../{app,platform,ui,widget-kit,widgets}/**/locales/fr.po", {
  eager: true,
  import: "messages",
});

export const catalogues: Record<Locale, () => Promise<Messages>> = {
  fr: () => Promise.resolve(merge(french)),
  en: () => import("./english.ts").then((words) => merge(words.english)),
};
