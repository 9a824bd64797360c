import {
  applyOperations,
  type Changes,
  composeDashboard,
  emptyChanges,
  type Layer,
  type LayerPlacement,
  type LayerSource,
  type OperationBody,
  withIds,
} from "@preau/dashboard-model";
import { v7 as uuidv7 } from "uuid";
import { describe, expect, it } from "vitest";

import { places } from "./layers-desk.factory.ts";

const academy: LayerSource = { type: "territory", id: "academy", name: "Académie" };
const college: LayerSource = { type: "establishment", id: "a-college", name: "Collège" };
const lycee: LayerSource = { type: "establishment", id: "b-lycee", name: "Lycée" };

const wide = { width: "wide", height: "normal" } as const;
const pages = ["home", "school"].map((key) => ({ key, name: key }));

const layer = (source: LayerSource, ...placements: LayerPlacement[]): Layer => ({
  source,
  pages,
  placements,
});
const news = (more: Partial<LayerPlacement> = {}): LayerPlacement => places("news", more);

const arranged = (layers: Layer[], ...bodies: OperationBody[]): Changes =>
  applyOperations(layers, emptyChanges, withIds(bodies, uuidv7)).changes;

interface Seen {
  page: string;
  size: string;
  by: string;
  may: string;
  parked: boolean;
}

/** Where the news stands and what one may do with it; null when it is not there. */
function seen(layers: Layer[], changes: Changes): Seen | null {
  for (const { key, placements } of composeDashboard(layers, changes).pages) {
    const found = placements.find(({ kind }) => kind === "news");
    if (!found) continue;
    const { size, placedBy, canMove, canRemove, canConfigure, parked } = found;
    const by = placedBy.map((source) => (source === "USER" ? "me" : source.name)).join(" + ");
    const may = [canMove && "move", canRemove && "remove", canConfigure && "configure"].filter(Boolean);
    return { page: key, size: size.width, by, may: may.join(" "), parked };
  }
  return null;
}

interface Case {
  title: string;
  layers: Layer[];
  /** What the person did, under these layers or under others that they had before. */
  did?: OperationBody[];
  before?: Layer[];
  shows: Seen | null;
}

const free = { page: "home", size: "small", by: "Collège", may: "move remove configure", parked: false };
const both = { ...free, by: "Collège + Lycée" };
const move: OperationBody = { type: "move", slot: "news", page: "school", after: null };
const enlarge: OperationBody = { type: "resize", slot: "news", size: wide };
const remove: OperationBody = { type: "remove", slot: "news" };
const configure: OperationBody = { type: "configure", slot: "news", settings: { pinned: true } };
const add: OperationBody = { type: "add", kind: "news", settings: {}, page: "school", after: null };

const collegeNews = layer(college, news());
const lyceeNews = layer(lycee, news());
const lockedBy = (source: LayerSource, more: Partial<LayerPlacement> = { canMove: false }): Layer =>
  layer(source, news(more));
const nothing = (source: LayerSource): Layer => layer(source);

const cases: Case[] = [
  {
    title: "two schools fill one slot: one widget, placed by both",
    layers: [collegeNews, lyceeNews],
    shows: both,
  },
  {
    title: "one of them forbids removing: nobody removes it",
    layers: [collegeNews, lockedBy(lycee, { canRemove: false })],
    shows: { ...both, may: "move configure" },
  },
  {
    title: "each forbids something else: both count",
    layers: [lockedBy(college, { canMove: false }), lockedBy(lycee, { canConfigure: false })],
    shows: { ...both, may: "remove" },
  },
  {
    title: "they put it on different pages: the first decides while neither locks",
    layers: [collegeNews, layer(lycee, news({ page: "school" }))],
    shows: both,
  },
  {
    title: "they put it on different pages: the one that locks decides",
    layers: [collegeNews, lockedBy(lycee, { page: "school", canMove: false })],
    shows: { ...both, page: "school", may: "remove configure" },
  },
  {
    title: "they put it on different pages, both locked: the first decides",
    layers: [lockedBy(college), lockedBy(lycee, { page: "school", canMove: false })],
    shows: { ...both, may: "remove configure" },
  },
  {
    title: "they wish different sizes: the first decides while neither locks",
    layers: [collegeNews, layer(lycee, news({ size: wide }))],
    shows: both,
  },
  {
    title: "they wish different sizes: the one that locks decides",
    layers: [collegeNews, lockedBy(lycee, { size: wide, canMove: false })],
    shows: { ...both, size: "wide", may: "remove configure" },
  },
  {
    title: "a school decides over its territory where the territory leaves it free",
    layers: [layer(academy, news({ page: "school", size: wide })), collegeNews],
    shows: { ...free, by: "Académie + Collège" },
  },
  {
    title: "a territory that locks decides over its schools",
    layers: [lockedBy(academy, { page: "school", canMove: false }), collegeNews],
    shows: { ...free, page: "school", by: "Académie + Collège", may: "remove configure" },
  },
  {
    title: "one school goes: the other keeps the widget, and what one moved stays moved",
    before: [collegeNews, lyceeNews],
    did: [move, enlarge],
    layers: [lyceeNews],
    shows: { ...free, page: "school", size: "wide", by: "Lycée" },
  },
  {
    title: "the school that locked goes: one moves it again",
    layers: [collegeNews, nothing(lycee)],
    shows: free,
  },
  {
    title: "both go: the widget goes with them, and one's change sleeps",
    before: [collegeNews, lyceeNews],
    did: [move],
    layers: [nothing(college), nothing(lycee)],
    shows: null,
  },
  {
    title: "a lock that comes later parks where one had moved it",
    before: [collegeNews],
    did: [move, enlarge],
    layers: [lockedBy(college)],
    shows: { ...free, may: "remove configure", parked: true },
  },
  {
    title: "another school's lock parks it too",
    before: [collegeNews],
    did: [move],
    layers: [collegeNews, lockedBy(lycee)],
    shows: { ...both, may: "remove configure", parked: true },
  },
  {
    title: "a lock that comes later brings back what one had removed",
    before: [collegeNews],
    did: [remove],
    layers: [lockedBy(college, { canRemove: false })],
    shows: { ...free, may: "move configure", parked: true },
  },
  {
    title: "a lock that comes later parks one's settings",
    before: [collegeNews],
    did: [configure],
    layers: [lockedBy(college, { canConfigure: false })],
    shows: { ...free, may: "move remove", parked: true },
  },
  {
    title: "what one had removed stays removed while only another school places it too",
    before: [collegeNews],
    did: [remove],
    layers: [collegeNews, lyceeNews],
    shows: null,
  },
  {
    title: "a school places what one had added oneself: it is one widget, where one put it",
    before: [nothing(college)],
    did: [add],
    layers: [collegeNews],
    shows: { ...free, page: "school", by: "Collège + me" },
  },
  {
    title: "and when the school takes it away again, one keeps one's own",
    before: [nothing(college)],
    did: [add],
    layers: [nothing(college)],
    shows: { ...free, page: "school", by: "me" },
  },
];

describe("when layers disagree", () => {
  it.each(cases)("$title", ({ layers, before, did = [], shows }) => {
    const changes = arranged(before ?? layers, ...did);
    expect(seen(layers, changes)).toEqual(shows);
    // However the base returns them.
    expect(seen(layers.toReversed(), changes)).toEqual(shows);
  });

  it.each([
    ["moved and enlarged it", [move, enlarge], { canMove: false }],
    ["removed it", [remove], { canRemove: false }],
    ["set it", [configure], { canConfigure: false }],
  ] as const)("gives back, when the lock goes, what somebody who %s had", (_what, did, lock) => {
    const changes = arranged([collegeNews], ...did);
    const alone = seen([collegeNews], changes);
    for (const locker of [college, lycee]) {
      const during = locker === college ? [lockedBy(college, lock)] : [collegeNews, lockedBy(lycee, lock)];
      expect(seen(during, changes)?.parked).toBe(true);
    }
    expect(seen([collegeNews], changes)).toEqual(alone);
  });

  it("refuses what is locked, by the name of the slot, and changes nothing", () => {
    const layers = [collegeNews, lockedBy(lycee, { canMove: false, canRemove: false, canConfigure: false })];
    for (const body of [move, enlarge, remove, configure]) {
      const { changes, refused } = applyOperations(layers, emptyChanges, withIds([body], uuidv7));
      expect(refused).toMatchObject([{ code: "LOCKED", slot: "news" }]);
      expect(changes).toEqual(emptyChanges);
    }
  });
});
