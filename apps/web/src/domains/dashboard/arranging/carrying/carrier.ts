import {
  type ComposedPage,
  type Direction,
  type PageKey,
  type SlotId,
  stepAnchor,
} from "@preau/dashboard-model";

/** A widget on its way: shown where it would be put, and put there only by `drop`. */
export interface Carried {
  readonly slot: SlotId;
  /** Where it would be put: its position on this page, once there. */
  readonly page: PageKey;
  readonly index: number;
  /** A mouse or a finger holds it, rather than keys or taps. */
  readonly held: boolean;
  /** The page whose tab is under the pointer. */
  readonly overPage: PageKey | null;
}

export type Told = "picked" | "moved" | "turned" | "dropped" | "back";

/** What a carrier needs of the desk on which it carries. */
export interface CarryingDesk {
  pages(): readonly ComposedPage[];
  move(slot: SlotId, page: ComposedPage, index: number): void;
  showPage(page: PageKey): void;
  /** What was carried is there no more, or may no longer be moved. */
  lost(slot: SlotId, why: "UNKNOWN_SLOT" | "LOCKED"): void;
  /** Says aloud what happened: where the widget is, or would be. */
  tell(told: Told, place: { slot: SlotId; page: ComposedPage; index: number; count: number }): void;
}

/** Picks a widget up, carries it and puts it down: the one thing behind mouse, touch and keyboard. */
export class Carrier {
  readonly #desk: CarryingDesk;
  readonly #listeners = new Set<() => void>();
  #carried: Carried | null = null;

  constructor(desk: CarryingDesk) {
    this.#desk = desk;
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly carried = () => this.#carried;

  pick(slot: SlotId, held = false): void {
    if (this.#carried) this.cancel();
    const start = this.#home(slot);
    if (!start?.page.placements[start.index]?.canMove) return;
    this.#show({ slot, page: start.page.key, index: start.index, held, overPage: null });
    this.#tell("picked");
  }

  /** One step in the order of the page, or all the way. */
  step(direction: Direction): void {
    const carried = this.#carried;
    const page = carried && this.#page(carried.page);
    if (!page) return;
    const order = drawnOrder(page, carried);
    const anchor = stepAnchor(order, carried.slot, direction);
    if (anchor === undefined) return;
    const others = order.filter((slot) => slot !== carried.slot);
    this.to(anchor === null ? 0 : others.indexOf(anchor) + 1);
  }

  /** To a position of the page where it is. */
  to(index: number): void {
    const carried = this.#carried;
    if (!carried || carried.index === index) return;
    this.#show({ ...carried, index });
    this.#tell("moved");
  }

  /** To the end of another page, or back to its place on its own; the page is shown. */
  toPage(key: PageKey): void {
    const carried = this.#carried;
    const page = carried && this.#page(key);
    if (!page || carried.page === key) return;
    const home = this.#home(carried.slot);
    const index = home?.page.key === key ? home.index : page.placements.length;
    this.#show({ ...carried, page: key, index, overPage: null });
    this.#desk.showPage(key);
    this.#tell("turned");
  }

  stepPage(by: -1 | 1): void {
    const pages = this.#desk.pages();
    const next = pages[pages.findIndex(({ key }) => key === this.#carried?.page) + by];
    if (next) this.toPage(next.key);
  }

  overPage(key: PageKey | null): void {
    if (this.#carried && this.#carried.overPage !== key) this.#show({ ...this.#carried, overPage: key });
  }

  drop(): void {
    const carried = this.#carried;
    if (!carried) return;
    const key = carried.overPage ?? carried.page;
    this.recheck();
    const page = this.#page(key);
    const home = this.#home(carried.slot);
    if (this.#carried !== carried || !page || !home) return this.cancel();
    const isElsewhere = carried.overPage !== null && carried.overPage !== carried.page;
    const index = isElsewhere ? page.placements.length : carried.index;
    this.#show(null);
    if (home.page.key === key && home.index === index) return this.#tellAt("dropped", carried.slot);
    this.#desk.move(carried.slot, page, index);
    this.#tellAt("dropped", carried.slot);
  }

  /** Lets go of what another device took away meanwhile, or what a lock now keeps where it is. */
  recheck(): void {
    const carried = this.#carried;
    if (!carried) return;
    const home = this.#home(carried.slot);
    if (home?.page.placements[home.index]?.canMove) return;
    this.#show(null);
    if (home && home.page.key !== carried.page) this.#desk.showPage(home.page.key);
    this.#desk.lost(carried.slot, home ? "LOCKED" : "UNKNOWN_SLOT");
  }

  cancel(): void {
    const carried = this.#carried;
    if (!carried) return;
    const home = this.#home(carried.slot);
    this.#show(null);
    if (!home) return;
    if (home.page.key !== carried.page) this.#desk.showPage(home.page.key);
    this.#tellAt("back", carried.slot);
  }

  #page(key: PageKey): ComposedPage | undefined {
    return this.#desk.pages().find((page) => page.key === key);
  }

  /** Where it stands as long as it is not put down. */
  #home(slot: SlotId): { page: ComposedPage; index: number } | undefined {
    return placeOf(this.#desk.pages(), slot);
  }

  #tell(told: Told): void {
    const carried = this.#carried;
    const page = carried && this.#page(carried.page);
    if (!page) return;
    const count = drawnOrder(page, carried).length;
    this.#desk.tell(told, { slot: carried.slot, page, index: carried.index, count });
  }

  #tellAt(told: Told, slot: SlotId): void {
    const place = this.#home(slot);
    if (place) this.#desk.tell(told, { slot, ...place, count: place.page.placements.length });
  }

  #show(carried: Carried | null): void {
    this.#carried = carried;
    for (const listener of this.#listeners) listener();
  }
}

export function placeOf(
  pages: readonly ComposedPage[],
  slot: SlotId,
): { page: ComposedPage; index: number } | undefined {
  for (const page of pages) {
    const index = page.placements.findIndex((placement) => placement.slot === slot);
    if (index !== -1) return { page, index };
  }
  return undefined;
}

/** The order in which a page is drawn while something is carried over it. */
export function drawnOrder(page: ComposedPage, carried: Carried | null): SlotId[] {
  const order = page.placements.map(({ slot }) => slot);
  if (!carried) return order;
  const others = order.filter((slot) => slot !== carried.slot);
  return carried.page === page.key ? others.toSpliced(carried.index, 0, carried.slot) : others;
}
