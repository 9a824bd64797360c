import DataLoader from "dataloader";

import type { Context } from "../context/context.ts";

/**
 * Reads one thing a key, and in one statement those that a request asks for together. What the load does not
 * answer is null.
 */
export function defineBatch<C extends Context, Value, Arguments = void>(
  load: (context: C, keys: string[], args: Arguments) => Promise<ReadonlyMap<string, Value>>,
): (context: C, key: string, args: Arguments) => Promise<Value | null> {
  const loaders = new WeakMap<C, Map<string, DataLoader<string, Value | null>>>();
  return (context, key, args) => {
    const ofContext = loaders.get(context) ?? new Map<string, DataLoader<string, Value | null>>();
    loaders.set(context, ofContext);
    const variant = JSON.stringify(args) ?? "";
    let loader = ofContext.get(variant);
    if (!loader) {
      loader = new DataLoader(async (keys) => {
        const found = await load(context, [...keys], args);
        return keys.map((one) => found.get(one) ?? null);
      });
      ofContext.set(variant, loader);
    }
    return loader.load(key);
  };
}

/** Rows by their id, as a batch answers them. */
export const byId = <Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));
