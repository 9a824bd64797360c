import { canonicalJson, type Json } from "@preau/dashboard-model";

import type { LayerRow, LayerVersionRow } from "./layers.queries.ts";

const isDue = ({ publishedAt }: LayerVersionRow, now: Date): boolean => new Date(publishedAt) <= now;

/** What people have now; none when it was withdrawn, or never published. */
export function liveVersion({ versions }: LayerRow, now: Date): LayerVersionRow | null {
  const latest = versions.find((one) => isDue(one, now));
  return latest?.content ? latest : null;
}

/** What people will have later. */
export const scheduledVersion = ({ versions }: LayerRow, now: Date): LayerVersionRow | null =>
  versions.find((one) => !isDue(one, now)) ?? null;

/** Whether the draft holds something that no version does. */
export function hasUnpublished({ versions, draft, draftTerms }: LayerRow, now: Date): boolean {
  const known = versions.filter((one) => isDue(one, now));
  return !known.some(
    ({ content, terms }) => content && isSame(content, draft) && isSame(terms ?? [], draftTerms),
  );
}

const isSame = (one: object, other: object): boolean =>
  canonicalJson(one as Json) === canonicalJson(other as Json);
