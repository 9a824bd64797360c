import path from "node:path";
import { fileURLToPath } from "node:url";
import { writeFileSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

import base from "../vitest.config.ts";
import { breakRule } from "./broken-rule.mjs";

/** `{ file, name, loaded }`: the rule to break, and a file to write when a test has loaded it. */
const broken = JSON.parse(process.env["PREAU_BROKEN_RULE"] ?? "null") as {
  file: string;
  name: string;
  loaded: string;
} | null;

const breaking: Plugin = {
  name: "break-one-rule",
  enforce: "pre",
  load(id) {
    if (broken === null || path.resolve(id.split("?")[0]!) !== broken.file) return null;
    writeFileSync(broken.loaded, "");
    return breakRule(broken.file, readFileSync(broken.file, "utf8"), broken.name);
  },
};

type Project = { root: string; test: { name: string } };
const api = (base.test!.projects as Project[]).find((project) => project.test.name === "api")!;

/** The tests that hold the rules: those of safety, and those of the domains that have rules (`PREAU_RIGHTS_TESTS`). */
export default defineConfig({
  ...api,
  root: fileURLToPath(new URL("../apps/api", import.meta.url)),
  plugins: [breaking],
  test: {
    ...api.test,
    include: JSON.parse(process.env["PREAU_RIGHTS_TESTS"]!) as string[],
  },
});
