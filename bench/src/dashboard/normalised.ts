/** The same answer without the names of types, which the limit does not tell, and with its keys in one order. */
export function normalised(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalised);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "__typename")
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, normalised(inner)]),
  );
}
