import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/** The text of each source file, by its path from the root of the repository. */
export type Sources = ReadonlyMap<string, string>;

export interface Import {
  from: string;
  /** A path of the repository, or the name of a package. */
  to: string;
  /** What is written between the quotes. */
  written: string;
}

const folders = [
  "apps/api/src",
  "apps/api/migrations",
  "apps/web/src",
  "apps/web/build",
  "packages",
  "scripts",
  "e2e",
  "bench",
];
const notOurs = new Set(["node_modules", "dist", "gql", "test-results", "playwright-report"]);
const isSource = (name: string): boolean => /\.(ts|tsx|mjs)$/.test(name) && !name.includes(".generated.");

function filesIn(root: string, folder: string): string[] {
  const full = path.join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : filesIn(root, file);
    return isSource(entry.name) ? [file] : [];
  });
}

/** Every file that people write, generated ones left out. */
export function readSources(root: string): Sources {
  const files = folders.flatMap((folder) => filesIn(root, folder));
  return new Map(files.map((file) => [file, readFileSync(path.join(root, file), "utf8")]));
}

// `import … from "x"`, `export … from "x"`, `import "x"`, `import("x")`, `typeof import("x")`.
const written =
  /(?:^|[;\n])\s*(?:import|export)\b[^"';]*?\bfrom\s*["']([^"']+)["']|(?:^|[;\n])\s*import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/g;

function resolve(from: string, specifier: string): string {
  const bare = specifier.replace(/\?.*$/, "");
  return bare.startsWith(".") ? path.posix.join(path.posix.dirname(from), bare) : bare;
}

/** What a file imports. */
export function importsIn(from: string, text: string): Import[] {
  return [...text.matchAll(written)].map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? "";
    return { from, to: resolve(from, specifier), written: specifier };
  });
}

export function allImports(sources: Sources): Import[] {
  return [...sources].flatMap(([file, text]) => importsIn(file, text));
}
