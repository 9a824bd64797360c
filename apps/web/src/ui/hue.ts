/** The colours of children, classes and subjects. They never speak alone: a name or an initial is beside. */
export type Hue = "blue" | "plum" | "gold" | "green";
export const hues: readonly Hue[] = ["blue", "plum", "gold", "green"];

/** The same colour for the same thing, on every screen and every day. */
export const hueOf = (id: string): Hue => {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return hues[sum % hues.length] ?? "blue";
};
