export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly slot: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How far beside a widget one still means it: the gap of the grid, and a little more. */
const reach = 32;

/**
 * The position that the pointer means for what is carried, among boxes in the order in which they are drawn: before the
 * widget under it in its first half, after it in its second. Null when it means none, or where it is already.
 */
export function placeUnder(point: Point, boxes: readonly Box[], carried: string): number | null {
  const others = boxes.filter(({ slot }) => slot !== carried);
  const own = boxes.find(({ slot }) => slot === carried);
  if (others.length === 0 || (own && distance(point, own) === 0)) return null;
  const foot = Math.max(...boxes.map(({ top, height }) => top + height));
  if (point.y > foot) return others.length;
  const nearest = others
    .map((box, index) => ({ box, index, away: distance(point, box) }))
    .reduce((best, one) => (one.away < best.away ? one : best));
  if (nearest.away > reach) return null;
  return nearest.index + (isPast(point, nearest.box, boxes) ? 1 : 0);
}

function distance({ x, y }: Point, { left, top, width, height }: Box): number {
  const across = Math.max(left - x, 0, x - left - width);
  const down = Math.max(top - y, 0, y - top - height);
  return Math.hypot(across, down);
}

/** A widget alone in its row has an upper and a lower half; the others a first and a second. */
function isPast({ x, y }: Point, box: Box, boxes: readonly Box[]): boolean {
  const isAlone = boxes.every(({ slot, top }) => slot === box.slot || Math.abs(top - box.top) > 1);
  return isAlone ? y > box.top + box.height / 2 : x > box.left + box.width / 2;
}
