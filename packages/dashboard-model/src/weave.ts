/** One step of a stored order: what the user placed here, or a landmark that stood between. */
export type Entry = { readonly id: string; readonly placed?: true };

/** How a rank came to be here: by the user, by the layers; or only in memory, since it is gone. */
export type RankOrigin = "placed" | "given" | "gone";

export type Woven = { readonly id: string; readonly origin: RankOrigin };

/**
 * Puts what the user placed back among what the layers give. What is given keeps the layers' order, so new defaults
 * arrive; what is placed follows the nearest landmark before it that still stands, else precedes the nearest one after
 * it, else goes to the end. Landmarks that are gone keep their rank unseen, for the day they return.
 */
export function weave(given: readonly string[], entries: readonly Entry[]): Woven[] {
  const standing = new Set(given);
  const followers = new Map<string, Woven[]>();
  const leading: Woven[] = [];
  let firstLandmark: string | undefined;
  let bucket = leading;
  for (const { id, placed } of entries) {
    if (placed) bucket.push({ id, origin: "placed" });
    else if (standing.has(id)) {
      firstLandmark ??= id;
      bucket = followers.get(id) ?? [];
      followers.set(id, bucket);
    } else bucket.push({ id, origin: "gone" });
  }
  const woven: Woven[] = [];
  const putFirst = entries[0]?.placed === true;
  if (putFirst) woven.push(...leading);
  for (const id of given) {
    if (!putFirst && id === firstLandmark) woven.push(...leading);
    woven.push({ id, origin: "given" }, ...(followers.get(id) ?? []));
  }
  if (!putFirst && firstLandmark === undefined) woven.push(...leading);
  return woven;
}
