import type { Sample, Samples } from "../widget-kit/sample.ts";

const found = import.meta.glob<Sample<unknown>>("../widgets/*/sample.ts", { eager: true, import: "sample" });

/** Of the widgets that have one, in one piece: only who composes for others carries it. */
export const samples: Samples = new Map(
  Object.entries(found).map(([file, sample]) => [file.split("/").at(-2)!, sample]),
);
