/** One step of a stored order: something placed here by the user, or a landmark that stood between. */
export type Entry = { readonly id: string; readonly placed?: true };

export type Woven = {
  readonly id: string;
  /** The user put it here. */
  readonly placed: boolean;
  /** It stands here because the layers put it here. */
  readonly given: boolean;
};

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
    if (placed !== true && standing.has(id)) {
      firstLandmark ??= id;
      bucket = followers.get(id) ?? [];
      followers.set(id, bucket);
    } else bucket.push({ id, placed: placed === true, given: false });
  }
  const woven: Woven[] = [];
  const putFirst = entries[0]?.placed === true;
  if (putFirst) woven.push(...leading);
  for (const id of given) {
    if (!putFirst && id === firstLandmark) woven.push(...leading);
    woven.push({ id, placed: false, given: true });
    const following = followers.get(id);
    if (following !== undefined) woven.push(...following);
  }
  if (!putFirst && firstLandmark === undefined) woven.push(...leading);
  return woven;
}
