import type { Carrier } from "./carrier.ts";
import { scrollStep } from "./auto-scroll.ts";
import { type Box, placeUnder, type Point } from "./place-under.ts";

/** A pointer that moved less than this pressed, and did not drag. */
const threshold = 6;
/** How long one stays over a tab for its page to be shown, in milliseconds. */
const turnAfter = 600;

interface Start {
  slot: string;
  carrier: Carrier;
  grid: HTMLElement;
  pointerId: number;
  at: Point;
}

/** Follows a pressed pointer until it is released: from the threshold on, it holds the widget. */
export function followPointer({ slot, carrier, grid, pointerId, at }: Start): void {
  const ending = new AbortController();
  const { signal } = ending;
  let point = at;
  let frame = 0;
  let before = 0;
  let grab: Point | null = null;
  /** Where the pointer was on the grid when the order last changed: one that rests changes nothing more. */
  let settled: Point | null = null;
  let tab: { key: string; since: number } | null = null;
  const cell = () => grid.querySelector<HTMLElement>(`[data-slot="${CSS.escape(slot)}"]`);

  const begin = () => {
    const box = cell()?.getBoundingClientRect();
    if (!box) return end();
    grab = { x: at.x - box.left, y: at.y - box.top };
    carrier.pick(slot, true);
    if (carrier.carried() === null) return end();
    document.documentElement.dataset.carrying = "";
    before = performance.now();
    frame = requestAnimationFrame(follow);
  };

  const follow = (now: number) => {
    if (carrier.carried()?.slot !== slot) return end();
    scroll(framesBetween(before, now));
    before = now;
    if (!overTab(now)) overGrid();
    draw();
    frame = requestAnimationFrame(follow);
  };

  const scroll = (frames: number) => {
    const bar = document.querySelector('[role="toolbar"]')?.getBoundingClientRect().bottom ?? 0;
    const foot = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) || 0;
    const wish = scrollStep(point.y, bar, innerHeight - foot) * frames;
    const step = Math.sign(wish) * Math.ceil(Math.abs(wish));
    // What is carried may hang over the foot of the page, which ends where the grid does.
    const room = Math.max(0, grid.getBoundingClientRect().bottom - (innerHeight - foot));
    if (step !== 0) scrollBy({ top: Math.min(step, room), behavior: "instant" });
  };

  const overTab = (now: number): boolean => {
    const key = pageUnder(point);
    carrier.overPage(key);
    if (key === null) {
      tab = null;
      return false;
    }
    if (tab?.key !== key) tab = { key, since: now };
    else if (now - tab.since > turnAfter) carrier.toPage(key);
    return true;
  };

  const overGrid = () => {
    const { left, top } = grid.getBoundingClientRect();
    const there = { x: point.x - left, y: point.y - top };
    if (settled && Math.hypot(there.x - settled.x, there.y - settled.y) < threshold) return;
    const index = placeUnder(there, boxesOf(grid), slot);
    if (index === null || index === carrier.carried()?.index) return;
    settled = there;
    carrier.to(index);
  };

  const draw = () => {
    const carried = cell();
    if (!carried || !grab) return;
    const { left, top } = grid.getBoundingClientRect();
    const x = point.x - grab.x - left - carried.offsetLeft;
    const y = point.y - grab.y - top - carried.offsetTop;
    carried.style.setProperty("--carried-x", `${x}px`);
    carried.style.setProperty("--carried-y", `${y}px`);
  };

  const end = () => {
    ending.abort();
    cancelAnimationFrame(frame);
    delete document.documentElement.dataset.carrying;
    cell()?.style.removeProperty("--carried-x");
    cell()?.style.removeProperty("--carried-y");
  };

  const on = <Name extends keyof WindowEventMap>(
    name: Name,
    listener: (event: WindowEventMap[Name]) => void,
    options: AddEventListenerOptions = {},
  ) => addEventListener(name, listener, { signal, ...options });

  on("pointermove", (event) => {
    if (event.pointerId !== pointerId) return;
    point = { x: event.clientX, y: event.clientY };
    if (!grab && Math.hypot(point.x - at.x, point.y - at.y) >= threshold) begin();
  });
  on("pointerup", (event) => {
    if (event.pointerId !== pointerId) return;
    const wasHeld = grab !== null;
    end();
    if (!wasHeld) return;
    swallowClick();
    carrier.drop();
  });
  on("pointercancel", (event) => {
    if (event.pointerId !== pointerId) return;
    end();
    if (grab) carrier.cancel();
  });
  on("blur", () => {
    end();
    if (grab) carrier.cancel();
  });
  on(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || !grab) return;
      event.stopPropagation();
      end();
      swallowClick();
      carrier.cancel();
    },
    { capture: true },
  );
  // A long press would open a menu over what one holds.
  on("contextmenu", (event) => grab && event.preventDefault());
}

/** How many frames of a screen of 60 Hz went by: a slow device, or a fast screen, scrolls as far in the same time. */
const framesBetween = (before: number, now: number): number =>
  Math.min(Math.max(((now - before) * 60) / 1000, 0), 6);

/** The click that ends a drag presses nothing. */
function swallowClick(): void {
  const ending = new AbortController();
  addEventListener("click", (event) => event.stopPropagation(), { capture: true, signal: ending.signal });
  setTimeout(() => ending.abort());
}

const pageUnder = ({ x, y }: Point): string | null =>
  document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-page]")?.dataset.page ?? null;

/** The cells in the order in which they are drawn, measured without what glides. */
function boxesOf(grid: HTMLElement): Box[] {
  return [...grid.querySelectorAll<HTMLElement>("[data-slot]")]
    .map((cell) => ({
      rank: Number(cell.style.order),
      slot: cell.dataset.slot ?? "",
      left: cell.offsetLeft,
      top: cell.offsetTop,
      width: cell.offsetWidth,
      height: cell.offsetHeight,
    }))
    .toSorted((one, other) => one.rank - other.rank);
}
