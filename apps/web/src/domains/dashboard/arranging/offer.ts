import type { Size } from "@preau/dashboard-model";

/** A kind that the person may add, as the server offers it. */
export interface Offer {
  kind: string;
  placed: boolean;
  sizes: readonly { width: string; height: string }[];
}

/** The sizes of a kind, as the model names them: without what the cache adds to everything it reads. */
export const sizesOf = (offers: readonly Offer[], kind: string): readonly Size[] =>
  (offers.find((offer) => offer.kind === kind)?.sizes ?? []).map(
    ({ width, height }) => ({ width, height }) as Size,
  );
