import { readFileSync } from "node:fs";
import path from "node:path";

const file = path.resolve(import.meta.dirname, "../../apps/web/src/app/routes.tsx");

/** Every route that the application declares: a new one that nobody visits makes the accessibility journey fail. */
export const declaredRoutes = (): string[] =>
  [...readFileSync(file, "utf8").matchAll(/path: "([^"]+)"/g)]
    .map((match) => match[1]!)
    .filter((one) => one !== "*");
