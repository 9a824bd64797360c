/** The colours of children, classes and subjects. They never speak alone: a name or an initial is beside. */
export type Hue = "blue" | "plum" | "gold" | "green";
export const hues: readonly Hue[] = ["blue", "plum", "gold", "green"];

const set = new Map<string, Hue>();

/** Some who are always seen together have different colours, as long as there are enough. */
export const distinguish = (ids: readonly string[]) => {
  set.clear();
  for (const id of ids) {
    const own = hues.indexOf(hueFrom(id));
    const taken = new Set(set.values());
    const free = hues.map((_, step) => hues[(own + step) % hues.length]!).find((hue) => !taken.has(hue));
    set.set(id, free ?? hueFrom(id));
  }
};

/** The same colour for the same thing, on every screen and every day. */
export const hueOf = (id: string): Hue => set.get(id) ?? hueFrom(id);

const hueFrom = (id: string): Hue => {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return hues[sum % hues.length] ?? "blue";
};
