const mebibyte = 1024 * 1024;

/** What one may upload and attach; the screens say the same beforehand. */
export const fileLimits = {
  /** Bytes of one file. */
  size: 20 * mebibyte,
  /** Files of one message, notice or news item. */
  count: 10,
  /** Bytes of all of them. */
  total: 50 * mebibyte,
  /** What one person keeps that nothing uses yet. */
  pendingCount: 60,
  pendingTotal: 300 * mebibyte,
  /** Points of an image, over all its frames: it has to fit in memory. */
  points: 64_000_000,
} as const;

const hour = 3_600_000;

/** Milliseconds until what nothing uses goes. */
export const fileAges = {
  /** What never came whole, and why something was refused. */
  unfinished: 24 * hour,
  /** What waits to be used. */
  pending: 7 * 24 * hour,
} as const;
