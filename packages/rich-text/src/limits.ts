/** What a text may hold. */
export const LIMITS = {
  /** Characters, addresses of links included, unless a field says less. */
  characters: 50_000,
  nodes: 10_000,
  /** From the document to a word: seven lists in one another. */
  depth: 16,
  address: 2000,
  alternativeText: 500,
} as const;
