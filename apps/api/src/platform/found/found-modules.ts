import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** Imports every module below a folder whose name ends so (`.resolver`), sorted by path: nothing lists them. */
export async function foundModules(folder: URL, suffix: string): Promise<Record<string, unknown>[]> {
  const root = fileURLToPath(folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter(
      (entry) => entry.isFile() && [`${suffix}.ts`, `${suffix}.js`].some((end) => entry.name.endsWith(end)),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    files.map((file) => import(pathToFileURL(file).href) as Promise<Record<string, unknown>>),
  );
}

/** What those modules export that passes a test. */
export function exportsOf<T>(modules: Record<string, unknown>[], is: (value: unknown) => value is T): T[] {
  return modules.flatMap((module) => Object.values(module)).filter(is);
}
