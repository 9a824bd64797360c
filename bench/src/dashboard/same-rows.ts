import { deepStrictEqual } from "node:assert";

/** All that an answer tells of rows, whatever its fields are called and however they are nested. */
export function sameRows(one: unknown, other: unknown, message: string): void {
  deepStrictEqual(leaves(one).sort(), leaves(other).sort(), message);
}

function leaves(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [leaf(value)];
  return Object.entries(value).flatMap(([key, inner]) => (key === "__typename" ? [] : leaves(inner)));
}

/** Instants are written in more than one way. */
const leaf = (value: unknown): string =>
  typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value)
    ? new Date(value).toISOString()
    : JSON.stringify(value);
