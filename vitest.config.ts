import { createRequire } from "node:module";
import path from "node:path";
import { defineConfig } from "vitest/config";

const require = createRequire(new URL("apps/api/package.json", import.meta.url));
/** One copy of graphql, whoever imports it: two copies do not know each other's types. */
const graphql = path.join(path.dirname(require.resolve("graphql")), "index.mjs");

/** Lingui looks for its configuration in the current folder, which is the root here. */
process.env["LINGUI_CONFIG"] ??= path.resolve(import.meta.dirname, "apps/web/lingui.config.ts");

export default defineConfig({
  test: {
    // A test waits for Postgres half of its time: two of them keep two cores busy.
    maxWorkers: 2,
    projects: [
      {
        root: "apps/api",
        resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
        test: {
          name: "api",
          // Each test makes a base of its own; the modules of the API hold nothing that one leaves to the next.
          isolate: false,
          include: ["src/**/*.test.ts", "migrations/**/*.test.ts"],
          globalSetup: ["src/testing/test-server.setup.ts"],
          server: {
            deps: {
              inline: [
                /@apollo/,
                /type-graphql/,
                /graphql-ws/,
                "graphql-query-complexity",
                "graphql-scalars",
                "graphql-jit",
              ],
            },
          },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: "apps/web/vite.config.ts",
        root: "apps/web",
        test: { name: "web", include: ["src/**/*.test.{ts,tsx}"] },
      },
      {
        root: "packages",
        test: { name: "packages", include: ["*/src/**/*.test.ts"], testTimeout: 30_000 },
      },
      { test: { name: "rooms", include: ["rooms.test.ts", "scripts/**/*.test.ts"] } },
    ],
  },
});
