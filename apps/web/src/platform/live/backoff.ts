const longest = 30_000;

/** Milliseconds before another try: longer each time, and never the same for all pages of a school. */
export const delayBefore = (retries: number, chance = Math.random()) =>
  Math.min(longest, 500 * 2 ** retries) * (0.5 + chance);

export const waitBefore = (retries: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, delayBefore(retries)));
