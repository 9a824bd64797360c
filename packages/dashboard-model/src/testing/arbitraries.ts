import * as fc from "fast-check";
import { applyOperations } from "../apply-operations.ts";
import { emptyChanges } from "../changes.ts";
import type { Changes } from "../changes.ts";
import { LAYER_TYPES } from "../layer.ts";
import type { Layer, LayerPlacement } from "../layer.ts";
import type { Operation, OperationBody } from "../operation.ts";
import type { Settings } from "../settings.ts";
import { HEIGHTS, WIDTHS } from "../size.ts";
import { slotOf } from "../slot.ts";
import { newId } from "./school.ts";

// A small world, so that operations meet: few kinds, few pages, some words that an object answers to by itself.
const kinds = ["lessons", "news", "constructor"];
const pageKeys = ["today", "clubs", "constructor"];

const kind = fc.constantFrom(...kinds);
const settings = fc.constantFrom<Settings>({}, {}, {}, { child: "noé", list: [1, { b: 2, a: 1 }] });
const page = fc.constantFrom(...pageKeys, "mine");
const size = fc.record({ width: fc.constantFrom(...WIDTHS), height: fc.constantFrom(...HEIGHTS) });
const copy = fc.constantFrom(undefined, undefined, undefined, undefined, "two");
const slot = fc.tuple(kind, settings, copy).map(([ofKind, given, ofCopy]) => slotOf(ofKind, given, ofCopy));
const name = fc.constantFrom("Clubs", "Mes révisions", "Aujourd’hui");
const afterSlot = fc.option(fc.oneof({ weight: 9, arbitrary: slot }, fc.constant("gone")));
const afterPage = fc.option(page);
const mostlyTrue = fc.integer({ min: 0, max: 7 }).map((drawn) => drawn > 0);

const placement: fc.Arbitrary<LayerPlacement> = fc.record({
  kind,
  settings,
  page: fc.constantFrom(...pageKeys),
  size,
  canMove: mostlyTrue,
  canRemove: mostlyTrue,
  canConfigure: mostlyTrue,
});

const layer: fc.Arbitrary<Layer> = fc.record({
  source: fc.record({
    type: fc.constantFrom(...LAYER_TYPES),
    id: fc.constantFrom("one", "two"),
    name: fc.constant("École"),
  }),
  pages: fc.uniqueArray(fc.record({ key: fc.constantFrom(...pageKeys), name }), {
    selector: ({ key }) => key,
    maxLength: 4,
  }),
  placements: fc.array(placement, { maxLength: 8 }),
});

export const someLayers: fc.Arbitrary<Layer[]> = fc.array(layer, { maxLength: 4 });

const body: fc.Arbitrary<OperationBody> = fc.oneof(
  fc.record(
    { type: fc.constant("add" as const), kind, settings, page, after: afterSlot, size, copy },
    { requiredKeys: ["type", "kind", "settings", "page", "after"] },
  ),
  { weight: 3, arbitrary: fc.record({ type: fc.constant("move" as const), slot, page, after: afterSlot }) },
  fc.record({ type: fc.constant("resize" as const), slot, size }),
  fc.record({ type: fc.constant("configure" as const), slot, settings }),
  fc.record({ type: fc.constant("remove" as const), slot }),
  fc.record({ type: fc.constant("unremove" as const), slot }),
  fc.record({ type: fc.constant("addPage" as const), page, name, after: afterPage }),
  fc.record({ type: fc.constant("renamePage" as const), page, name: fc.option(name) }),
  fc.record({ type: fc.constant("movePage" as const), page, after: afterPage }),
  fc.record({ type: fc.constant("removePage" as const), page }),
  fc.record({ type: fc.constant("unremovePage" as const), page }),
);

export const aBatch = (maxLength = 6): fc.Arbitrary<Operation[]> =>
  fc.array(body, { minLength: 1, maxLength }).map((bodies) => bodies.map((one) => ({ ...one, id: newId() })));

/** Changes with a past: layers came, locked, went, while the user arranged. */
export const someChanges: fc.Arbitrary<Changes> = fc
  .array(fc.tuple(someLayers, aBatch(8)), { maxLength: 3 })
  .map((past) =>
    past.reduce<Changes>(
      (changes, [layers, batch]) => applyOperations(layers, changes, batch).changes,
      emptyChanges,
    ),
  );

const entry = fc.record(
  { id: fc.oneof(slot, page), placed: fc.constant(true as const) },
  { requiredKeys: ["id"] },
);

/** Anything of the right shape, as a mistake or a hand may have written it. */
export const anyChanges: fc.Arbitrary<Changes> = fc.record({
  slots: fc.uniqueArray(
    fc.record(
      {
        slot,
        own: fc.record({ kind, settings, size }),
        size,
        settings,
        removed: fc.constant(true as const),
      },
      { requiredKeys: ["slot"] },
    ),
    { selector: ({ slot: id }) => id },
  ),
  pages: fc.uniqueArray(
    fc.record({ key: page, own: name, name, removed: fc.constant(true as const) }, { requiredKeys: ["key"] }),
    { selector: ({ key }) => key },
  ),
  arranged: fc.array(fc.record({ page, entries: fc.array(entry) })),
  pageOrder: fc.array(entry),
});
