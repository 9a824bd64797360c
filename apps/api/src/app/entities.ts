import { getMetadataArgsStorage } from "typeorm";

import { exportsOf, foundModules } from "../platform/found/found-modules.ts";
import type { ResolverClass } from "../platform/graph/build-graph.ts";

/** Every entity of the domains. */
export async function foundEntities(): Promise<ResolverClass[]> {
  const modules = await foundModules(new URL("../domains/", import.meta.url), ".entity");
  const tables = new Set(getMetadataArgsStorage().tables.map((table) => table.target));
  return exportsOf(modules, (value): value is ResolverClass => tables.has(value as ResolverClass));
}
