import { createHash } from "node:crypto";
import { join } from "node:path";
import { build, type Plugin } from "vite";

const entry = join(import.meta.dirname, "../src/service-worker/service-worker.ts");

/** Writes `sw.js`: our few lines, and the names of the files that both first pages ask for. */
export const serviceWorker = (): Plugin => ({
  name: "preau:service-worker",
  apply: "build",
  enforce: "post",
  generateBundle: {
    order: "post",
    async handler(_options, bundle) {
      const pages = ["index.html", "signed-in.html"].map((name) => {
        const file = bundle[name];
        if (file?.type !== "asset") throw new Error(`The build has no ${name}.`);
        return String(file.source);
      });
      const named = pages.flatMap((page) => page.match(/\/assets\/[\w.-]+/g) ?? []);
      const files = [...new Set(named)].sort();
      const version = createHash("sha256").update(pages.join("\n")).digest("base64url").slice(0, 8);
      this.emitFile({ type: "asset", fileName: "sw.js", source: await compile(files, version) });
    },
  },
});

const compile = async (files: readonly string[], version: string) => {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    define: { SHELL_FILES: JSON.stringify(files), SHELL_VERSION: JSON.stringify(version) },
    build: {
      write: false,
      rolldownOptions: { input: entry, output: { format: "iife" } },
      modulePreload: { polyfill: false },
    },
  });
  const [output] = [built].flat();
  const chunk = output && "output" in output ? output.output[0] : undefined;
  if (chunk?.type !== "chunk") throw new Error("The service worker was not built.");
  return chunk.code;
};
