import type { Plugin } from "vite";

/** Asks for the one text font with the page itself, so that text is never drawn twice. */
export const preloadFont = (name: string): Plugin => ({
  name: "preau:preload-font",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (_html, { bundle }) => {
      const font = Object.keys(bundle ?? {}).find((file) => file.includes(name) && file.endsWith(".woff2"));
      if (font === undefined) throw new Error(`No font named ${name} in the build.`);
      const attrs = { rel: "preload", href: `/${font}`, as: "font", type: "font/woff2", crossorigin: true };
      return [{ tag: "link", attrs, injectTo: "head-prepend" }];
    },
  },
});
