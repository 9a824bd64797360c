import { lingui } from "@lingui/vite-plugin";
import optimizeLocales from "@react-aria/optimize-locales-plugin";
import babel from "@rolldown/plugin-babel";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { documents } from "./build/documents.ts";
import { firstPaint } from "./build/first-paint.ts";
import { precompress } from "./build/precompress.ts";
import { icons } from "./build/icons.ts";
import { inlineIcon } from "./build/inline-icon.ts";
import { pieces } from "./build/pieces.ts";
import { preloadFont } from "./build/preload-font.ts";
import { serviceWorker } from "./build/service-worker.ts";
import { signedInPage } from "./build/signed-in-page.ts";
import { weigh } from "./build/weigh.ts";
import { words } from "./build/words.ts";

const api = `http://127.0.0.1:${process.env["PREAU_API_PORT"] ?? "4001"}`;

export default defineConfig(({ command }) => ({
  plugins: [
    documents(),
    icons(),
    words(),
    react(),
    babel({
      include: /\/src\/.*\.tsx?$/,
      plugins: ["@lingui/babel-plugin-lingui-macro"],
    }),
    lingui({ cwd: import.meta.dirname, failOnMissing: command === "build", failOnCompileError: true }),
    { ...optimizeLocales.vite({ locales: ["fr-FR", "en-US"] }), enforce: "pre" as const },
    firstPaint(),
    inlineIcon(),
    preloadFont("hyperlegible-next-latin-wght"),
    signedInPage(),
    serviceWorker(),
    precompress(),
    weigh(),
  ],
  server: {
    host: "127.0.0.1",
    proxy: {
      "/graphql": { target: api, ws: true },
      "/schema.graphql": api,
      "/session": api,
      "/files": api,
      "/health": api,
    },
  },
  build: {
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 800,
    rolldownOptions: { output: { codeSplitting: { groups: pieces } } },
  },
}));
