export const WIDTHS = ["small", "wide", "full"] as const;
export const HEIGHTS = ["compact", "normal", "tall"] as const;

export type Width = (typeof WIDTHS)[number];
export type Height = (typeof HEIGHTS)[number];

/** A wish: the grid gives what its columns allow. */
export type Size = { readonly width: Width; readonly height: Height };

export const DEFAULT_SIZE: Size = { width: "small", height: "normal" };

export const sameSize = (one: Size, other: Size): boolean =>
  one.width === other.width && one.height === other.height;
