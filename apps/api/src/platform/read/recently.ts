/** What was computed from a text, while that text is among the last ones asked: equal texts give the very same value. */
export function recently<Value extends object>(
  most: number,
  compute: (text: string) => Value,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text) ?? frozen(compute(text));
    // A map keeps the order of insertion: the first one is the one that nobody asked for longest.
    known.delete(text);
    known.set(text, value);
    if (known.size > most) known.delete(known.keys().next().value!);
    return value;
  };
}

/** Several requests share it: none may write in what another one reads. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
