import type { TypePolicies } from "@apollo/client";
import { fieldNameOf, typeNameOf } from "./names.ts";

/** What one last read stays while its widget fails: an old list with a word beside it beats an empty frame. */
const keepLastGood = {
  merge: (existing: unknown, incoming: unknown) => (incoming === null ? (existing ?? null) : incoming),
};

/** The cache's rules for the widgets of these kinds. */
export const widgetPolicies = (kinds: readonly string[]): TypePolicies =>
  Object.fromEntries(
    kinds.map((kind) => [typeNameOf(kind), { fields: { [fieldNameOf(kind)]: keepLastGood } }]),
  );
