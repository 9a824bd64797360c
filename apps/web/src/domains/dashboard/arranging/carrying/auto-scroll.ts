/** How near to an edge the page begins to scroll, and how fast at the very edge, in CSS pixels a frame. */
const margin = 96;
const fastest = 18;

/** How much to scroll in this frame for a pointer at this height between the edges that one sees. */
export function scrollStep(y: number, top: number, bottom: number): number {
  const above = top + margin - y;
  const below = y - (bottom - margin);
  if (above > 0) return -speed(above);
  return below > 0 ? speed(below) : 0;
}

const speed = (depth: number) => Math.ceil(fastest * Math.min(1, depth / margin) ** 2);
