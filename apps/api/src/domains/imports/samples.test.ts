import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { createImportBase, type ImportBase } from "./import-base.factory.ts";

/** The folder of the sample deliveries; they are nobody's to copy, so they are not in the repository. */
const samples = process.env.PREAU_SAMPLES ?? "";

let base: ImportBase;

describe.skipIf(samples === "")("the sample deliveries, where PREAU_SAMPLES says that they are", () => {
  beforeEach(async () => {
    base = await createImportBase();
  });
  afterEach(() => base.drop());

  test("a delivery of 2013 comes in whole, and what leads nowhere is told", async () => {
    const folder = join(samples, "aaf/entcore-2013");
    const report = await base.import(folder);
    const created = Object.fromEntries(
      Object.entries(report.counts).map(([kind, counts]) => [kind, counts.created]),
    );
    expect(created).toMatchObject({
      establishments: 4,
      pupils: 253,
      classes: 67,
      staff: 275,
      guardians: 368,
      guardianships: 372,
      subjects: 718,
      levels: 2504,
    });
    expect(report.totals).toMatchObject({
      pupilsInClasses: 253,
      classesWithPupils: 67,
      guardiansWithAccount: 368,
    });
    expect(report.counts.guardians.skipped).toBe(962 - 368);
    expect(report.academy).toBe("AIX-MARSEILLE");
    expect(report.delivery.missingParts).toEqual({ Eleve: [0], PersRelEleve: [0, 1, 2, 3, 4, 9, 12] });
    expect(report.dangling.find(({ what }) => what.startsWith("ENTPersonFonctions"))?.count).toBeGreaterThan(
      300,
    );

    const before = await base.contents();
    await base.import(folder);
    expect(await base.contents()).toEqual(before);
  });

  test("a delivery of 2020 gives its establishment and its pupil, with its dangling references", async () => {
    const report = await base.import(join(samples, "aaf/entcore-2020"));
    expect([report.counts.establishments.created, report.counts.pupils.created]).toEqual([1, 1]);
    expect(report.dangling.map(({ what, count }) => [what, count])).toEqual([
      ["ENTEleveClasses: the establishment is unknown", 1],
      ["ENTEleveMEF: the level is unknown", 1],
      ["ENTElevePersRelEleve: the guardian is in no file", 2],
      ["the home establishment of Eleve is unknown", 1],
    ]);
  });
});
