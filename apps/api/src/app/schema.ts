import type { GraphQLSchema } from "graphql";

import { exportsOf, foundModules } from "../platform/found/found-modules.ts";
import { buildGraph, type ResolverClass } from "../platform/graph/build-graph.ts";
import { foundWidgets } from "./widgets.ts";

const isClass = (value: unknown): value is ResolverClass =>
  typeof value === "function" && /^class\b/.test(Function.prototype.toString.call(value));
const isResolver = (value: unknown): value is ResolverClass =>
  isClass(value) && value.name.endsWith("Resolver");

/** The whole graph: every `*.resolver.ts` of the domains, and the type of every widget. */
export async function buildWholeGraph(): Promise<GraphQLSchema> {
  const widgets = await foundWidgets();
  const resolvers = exportsOf(
    await foundModules(new URL("../domains/", import.meta.url), ".resolver"),
    isResolver,
  );
  return buildGraph(
    resolvers,
    widgets.map((widget) => widget.type),
  );
}
