import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";

const budget = 300_000;

/** Prints what a first visit of the dashboard transfers before its data: the page, and each file that it names. */
export const weigh = (): Plugin => {
  let folder = "";
  return {
    name: "preau:weigh",
    apply: "build",
    configResolved: (config) => {
      folder = join(config.root, config.build.outDir);
    },
    writeBundle: {
      order: "post",
      sequential: true,
      handler: async () => {
        const page = await readFile(join(folder, "signed-in.html"), "utf8");
        const named = [...page.matchAll(/(?:src|href)="\/([^"]+)"/g)]
          .map((match) => match[1] ?? "")
          .filter((file) => !file.startsWith("icons/"));
        const files = ["signed-in.html", "sw.js", ...new Set(named)].filter((file) => file.includes("."));
        const sizes = await Promise.all(files.map((file) => transferred(join(folder, file))));
        const total = sizes.reduce((sum, size) => sum + size, 0);
        const lines = files.map((file, index) => `  ${String(sizes[index]).padStart(7)} B  ${file}`);
        const verdict = total > budget ? "OVER the budget" : "within the budget";
        console.log(
          `First visit, brotli:\n${lines.join("\n")}\n  ${total} B in ${files.length} requests, ${verdict} of ${budget} B`,
        );
      },
    },
  };
};

const transferred = async (path: string) => {
  const packed = await stat(`${path}.br`).catch(() => stat(path));
  return packed.size;
};
