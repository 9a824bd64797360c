import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";
import { existsSync } from "node:fs";

const folder = (path: string) => ({
  path: `<rootDir>/src/${path}/locales/{locale}`,
  include: [`<rootDir>/src/${path}`],
});

const rooms = ["app", "ui", "platform", "widget-kit"];

/** English is written in the source; a folder carries the words of what lies in it. */
export default defineConfig({
  sourceLocale: "en",
  locales: ["fr", "en"],
  format: formatter({ lineNumbers: false, origins: false }),
  catalogs: [
    ...rooms.filter((room) => existsSync(`${import.meta.dirname}/src/${room}`)),
    "domains/{name}",
    "widgets/{name}",
  ].map(folder),
});
