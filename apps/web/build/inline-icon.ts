import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";

const href = "/favicon.svg";

/** Writes the icon of the tab into the page: smaller than a request for it. */
export const inlineIcon = (): Plugin => {
  let folder = "";
  return {
    name: "preau:inline-icon",
    apply: "build",
    configResolved: (config) => {
      folder = config.publicDir;
    },
    transformIndexHtml: async (html) => {
      if (!html.includes(`href="${href}"`)) throw new Error(`The page has no icon ${href}.`);
      const icon = (await readFile(join(folder, href), "utf8")).trim();
      return html.replace(`href="${href}"`, `href="data:image/svg+xml,${encodeURIComponent(icon)}"`);
    },
  };
};
