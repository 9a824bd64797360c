import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { minifySync, type Plugin } from "vite";

/** Puts the few lines of `first-paint.js` before everything else, as a file: the page allows no script inside it. */
export const firstPaint = (): Plugin => {
  const source = readFileSync(new URL("first-paint.js", import.meta.url), "utf8");
  const { code } = minifySync("first-paint.js", source);
  const hash = createHash("sha256").update(code).digest("base64url").slice(0, 8);
  const fileName = `assets/first-paint-${hash}.js`;
  let building = false;
  return {
    name: "preau:first-paint",
    config: (_config, { command }) => {
      building = command === "build";
    },
    generateBundle() {
      this.emitFile({ type: "asset", fileName, source: code });
    },
    transformIndexHtml: () =>
      building
        ? [{ tag: "script", attrs: { src: `/${fileName}` }, injectTo: "head-prepend" }]
        : [{ tag: "script", children: source, injectTo: "head-prepend" }],
  };
};
