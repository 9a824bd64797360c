import { join } from "node:path";

interface Modules {
  getModuleInfo: (id: string) => { importedIds: string[]; dynamicallyImportedIds: string[] } | null;
}

const source = join(import.meta.dirname, "../src");

/** A widget is fetched by its manifest; what a dashboard draws comes with it, but for the settings. */
const drawnBy = (manifest: string, found: string[]) =>
  /[\\/]widgets[\\/][\w-]+[\\/]manifest\.ts$/.test(manifest)
    ? found.filter((id) => !id.endsWith("settings.ts"))
    : [];

const reachedFrom = (start: string, modules: Modules) => {
  const reached = new Set<string>();
  const next = [join(source, start)];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    const { importedIds = [], dynamicallyImportedIds = [] } = modules.getModuleInfo(id) ?? {};
    next.push(...importedIds, ...drawnBy(id, dynamicallyImportedIds));
  }
  return reached;
};

const readGraph = (modules: Modules) => ({
  first: reachedFrom("app/main.tsx", modules),
  asking: reachedFrom("domains/dashboard/ask-dashboard.ts", modules),
  signedIn: reachedFrom("app/signed-in.tsx", modules),
  signIn: reachedFrom("domains/session/sign-in-page.tsx", modules),
});

const known = new WeakMap<Modules, ReturnType<typeof readGraph>>();

const graphOf = (modules: Modules) => {
  const graph = known.get(modules) ?? readGraph(modules);
  known.set(modules, graph);
  return graph;
};

/**
 * What every first page needs travels in one piece, what asks for the dashboard in another, what draws it in a third, what
 * signing in adds in a fourth: few requests, none of them read in one long breath, and nobody carries the page of somebody
 * else. Later pages bring the rest, and the icons that only they show in one piece.
 */
const nameOfPiece = (id: string, modules: Modules) => {
  const { first, asking, signedIn, signIn } = graphOf(modules);
  if (first.has(id) || (signedIn.has(id) && signIn.has(id))) return "first";
  if (asking.has(id)) return "asking";
  if (signedIn.has(id)) return "signed-in";
  if (signIn.has(id)) return "sign-in";
  return id.includes("/lucide-react/") ? "icons" : null;
};

/** A group takes what its modules need along, unless one before it has it. */
export const pieces = ["first", "asking", "signed-in", "sign-in", "icons"].map((piece, index, all) => ({
  name: (id: string, modules: Modules) => (nameOfPiece(id, modules) === piece ? piece : null),
  priority: all.length - index,
}));
