/** What one person's dashboard may hold, beyond which an operation is refused with LIMIT; and what a place may have. */
export const LIMITS = {
  pages: 20,
  placements: 200,
  pageName: 60,
  settingsBytes: 4096,
  /** Of all that one person changed, written as JSON. */
  changesLength: 256 * 1024,
  settingsDepth: 8,
  operationsPerBatch: 1000,
  /** Pages that their owner removed are remembered, so that undo finds them; these are enough. */
  rememberedPages: 50,
  /** Anchors that are gone are remembered for the day they return, while a page has no more than this. */
  rememberedAnchors: 400,
  /** The layers of an establishment, a territory or a class. */
  layersPerPlace: 50,
} as const;
