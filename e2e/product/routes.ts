import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve(import.meta.dirname, "../../apps/web/src/app");

/** Every route that the application declares: a new one that nobody visits makes the accessibility journey fail. */
export const declaredRoutes = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith("routes.tsx"))
    .flatMap((file) => [...readFileSync(path.join(folder, file), "utf8").matchAll(/path: "([^"]+)"/g)])
    .map((match) => match[1]!)
    .filter((one) => one !== "*");
