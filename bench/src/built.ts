import path from "node:path";
import { pathToFileURL } from "node:url";

export const root = path.resolve(import.meta.dirname, "../..");
export const apiProgram = path.join(root, "apps/api/dist/src/app/main.js");
export const commandProgram = path.join(root, "apps/api/dist/src/app/preau.js");

/** A module of the API as it was built, since that is what is measured. */
export const built = (file: string): string =>
  pathToFileURL(path.join(root, "apps/api/dist/src", file.replace(/\.ts$/, ".js"))).href;
