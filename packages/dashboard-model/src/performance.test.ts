import { describe, expect, it } from "vitest";
import { emptyChanges } from "./changes.ts";
import { composeDashboard } from "./compose-dashboard.ts";
import { arrange, brittany, class5B, jeanZay, layerOf, pasteur, platform, widget } from "./testing/school.ts";

const sources = [platform, brittany, jeanZay, pasteur, class5B];
const kinds = Array.from({ length: 60 }, (_, index) => `kind-${index}`);
const makeLayers = () =>
  sources.map((source) =>
    layerOf(source, ...kinds.map((kind, index) => widget(kind, { settings: { child: "léa", rank: index } }))),
  );

describe("a dashboard of 60 widgets that 5 layers place", () => {
  it("is composed within a millisecond, even from layers that were just read", () => {
    const slots =
      composeDashboard(makeLayers(), emptyChanges).pages[0]?.placements.map(({ slot }) => slot) ?? [];
    expect(slots).toHaveLength(60);
    const moves = slots.slice(0, 30).map((slot, index) => {
      return { type: "move", slot, page: "today", after: slots[(index * 7) % 60] ?? null } as const;
    });
    const { changes } = arrange(makeLayers(), emptyChanges, ...moves);
    const times = Array.from({ length: 200 }, () => {
      const layers = makeLayers();
      const start = performance.now();
      composeDashboard(layers, changes);
      return performance.now() - start;
    });
    // The best of many: what the machine does besides is not measured.
    expect(Math.min(...times)).toBeLessThan(1);
  });
});
