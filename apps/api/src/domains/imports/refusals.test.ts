import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { DeliveryError } from "./aaf/delivery-error.ts";
import { type Kind, kinds } from "./aaf/kinds.ts";
import { createImportBase, type ImportBase, someDay } from "./import-base.factory.ts";
import { AllowanceNeeded } from "./import-delivery.ts";
import {
  fileName,
  fileXml,
  school,
  type SmallDelivery,
  smallSchool,
  teacher,
  writeSmallDelivery,
} from "./small-delivery.factory.ts";

let base: ImportBase;
let folder: string;
beforeEach(async () => {
  base = await createImportBase();
  folder = await mkdtemp(join(tmpdir(), "preau-refusal-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  await base.drop();
});

async function writeWith(kind: Kind, text: string | Buffer): Promise<string> {
  const delivery: SmallDelivery = smallSchool();
  for (const each of kinds) {
    const records = delivery[each];
    if (records) await writeFile(join(folder, fileName(each)), each === kind ? text : fileXml(each, records));
  }
  return folder;
}

/** Why a delivery is refused, and whether the base is as before: nothing of it may be in there. */
async function refusalOf(
  delivery: SmallDelivery | string,
  options = {},
): Promise<{ message: string; unchanged: boolean }> {
  const before = await base.contents();
  const error: unknown = await base.import(delivery, options).catch((reason: unknown) => reason);
  if (!(error instanceof DeliveryError)) throw error ?? new Error("The delivery was taken.");
  const after = await base.contents();
  return { message: error.message, unchanged: JSON.stringify(after) === JSON.stringify(before) };
}

const refused = (message: RegExp) => ({ message: expect.stringMatching(message), unchanged: true });

const twoSchools = (): SmallDelivery => ({
  ...smallSchool(),
  EtabEducNat: [school(), school("2", "0990002B")],
  PersEducNat: [
    teacher("300"),
    teacher("301", {
      ENTPersonStructRattach: "2",
      ENTPersonFonctions: "2$DIR$D",
      ENTAuxEnsClassesMatieres: "",
    }),
  ],
});

/** The same keys, of another academy. */
const ofAcademy = (code: string): SmallDelivery => ({
  ...smallSchool(),
  EtabEducNat: [school("1", "0590001B", { ENTServAcCodeAcademie: code })],
});

/** A feed whose establishments do not say their academy. */
const silent = (uai: string): SmallDelivery => ({
  ...smallSchool(),
  EtabEducNat: [school("1", uai, { ENTServAcCodeAcademie: "" })],
});

describe("one file that cannot be trusted refuses the whole delivery, with file and line", () => {
  const pupils = fileXml("Eleve", smallSchool().Eleve);

  test.each([
    ["cut in half", pupils.slice(0, pupils.length / 2), /Eleve_0000\.xml, line \d+.*stops before its end/],
    [
      "not well-formed",
      pupils.replace("</attr>", "</atr>"),
      /Eleve_0000\.xml, line 6, column \d+.*not well-formed/,
    ],
    ["empty", "", /Eleve_0000\.xml: this file is empty/],
    ["without a record", fileXml("Eleve", []), /Eleve_0000\.xml, line 1: this file holds no record/],
    ["cut inside a letter", Buffer.from(pupils).subarray(0, pupils.indexOf("é") + 1), /stops before its end/],
  ])("a file %s", async (_, text, message) => {
    await base.import(smallSchool());
    expect(await refusalOf(await writeWith("Eleve", text))).toEqual(refused(message));
    expect(
      await base.rows(
        "select state, report->>'outcome' as outcome from import_run order by started_at, state",
      ),
    ).toEqual([
      { state: "DONE", outcome: "DONE" },
      { state: "REFUSED", outcome: "REFUSED" },
    ]);
  });

  test("a file of guardians that breaks at its end, after all pupils were read, leaves an empty base empty", async () => {
    const guardians = fileXml("PersRelEleve", smallSchool().PersRelEleve);
    expect(await refusalOf(await writeWith("PersRelEleve", guardians.slice(0, -10)))).toEqual(
      refused(/PersRelEleve_0000\.xml, line \d+/),
    );
  });
});

describe("a source acts only where it may", () => {
  test("a new source prints the establishments that it found, and needs to be allowed", async () => {
    const before = await base.contents();
    const error = await base.import(twoSchools(), { allow: undefined }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AllowanceNeeded);
    expect(
      (error as AllowanceNeeded).report.establishments.map(({ uai, allowed }) => [uai, allowed]),
    ).toEqual([
      ["0990001A", false],
      ["0990002B", false],
    ]);
    expect(await base.contents()).toEqual(before);
  });

  test("establishments outside the allowed ones are skipped with their people, and stay so the next time", async () => {
    const report = await base.import(twoSchools(), { allow: "0990001A" });
    expect(report.skipped).toMatchObject({
      establishments: [{ what: "outside the allowed establishments", count: 1 }],
      staff: [{ what: "outside the allowed establishments", count: 1, examples: [{ key: "301" }] }],
    });
    expect(await base.rows("select uai from establishment")).toEqual([{ uai: "0990001A" }]);
    await base.import(twoSchools(), { allow: undefined });
    expect(await base.value("select count(*)::int from establishment")).toBe(1);
    await base.import(twoSchools(), { allow: "all" });
    expect(await base.value(`select count(*)::int from membership where role = 'LEADERSHIP'`)).toBe(1);
  });

  test("none of the establishments allowed, or no establishment at all, refuses", async () => {
    expect(await refusalOf(twoSchools(), { allow: "0751703U" })).toEqual(
      refused(/None of the 2 establishments/),
    );
    const { EtabEducNat: _, ...without } = twoSchools();
    expect(await refusalOf(without, { allow: "0751703U" })).toEqual(refused(/lists no establishment/));
  });

  test("a school of another source is not entered by “all”, only by its name", async () => {
    await base.import(smallSchool());
    const report = base.import(smallSchool(), { source: "other" });
    await expect(report).rejects.toThrow(/None of the 1 establishments/);
    await base.import(smallSchool(), { source: "other", allow: "0990001A" });
    expect(await base.value("select count(*)::int from establishment")).toBe(1);
    expect(await base.value(`select count(*)::int from "user"`)).toBe(42);
  });
});

describe("keys are unique within one academy only", () => {
  test("another academy with the same keys is refused whole", async () => {
    await base.import(smallSchool());
    expect(await refusalOf(ofAcademy("013"))).toEqual(
      refused(/source “test” is of the academy 099, this delivery is of 013/),
    );
  });

  test("in a source of its own, the same keys are other people", async () => {
    await base.import(smallSchool());
    await base.import(ofAcademy("013"), { source: "other" });
    expect(await base.value(`select count(*)::int from "user"`)).toBe(42);
    expect(
      await base.value("select count(distinct target_id)::int from external_identity where key = '100'"),
    ).toBe(2);
  });

  test("an academy that is only said in the head of the files counts as well", async () => {
    await base.import(
      await writeSmallDelivery(silent("0990001A"), 'versionAF="AAF-VE2401" codeAcademieExport="99"'),
    );
    const other = await writeSmallDelivery(
      silent("0990001A"),
      'versionAF="AAF-VE2401" codeAcademieExport="13"',
    );
    expect(await refusalOf(other)).toEqual(refused(/of the academy 99, this delivery is of 13/));
  });

  test("one delivery of two academies is refused", async () => {
    const mixed = [school(), school("2", "0130002B", { ENTServAcCodeAcademie: "013" })];
    expect(await refusalOf({ ...smallSchool(), EtabEducNat: mixed })).toEqual(
      refused(/EtabEducNat_0000\.xml, line \d+: this delivery mixes two academies/),
    );
  });

  test("where the feed names no academy, a known key with another UAI betrays it", async () => {
    await base.import(silent("0990001A"));
    expect(await refusalOf(silent("0590001B"))).toEqual(
      refused(/establishment 1 was 0990001A in this source and is now 0590001B/),
    );
  });

  test("a school whose UAI changes and that says its former one is still itself", async () => {
    await base.import(smallSchool());
    const moved = [school("1", "0990009J", { ENTEtablissementUAI: "0990001A" })];
    await base.import({ ...smallSchool(), EtabEducNat: moved });
    expect(await base.rows("select uai from establishment")).toEqual([{ uai: "0990009J" }]);
  });
});

test("a base that is a demonstration takes no real people", async () => {
  await base.rows("insert into installation (mode, created_at) values ('DEMONSTRATION', now())");
  expect(await refusalOf(smallSchool())).toEqual(refused(/This base is a demonstration/));
});

test("a delivery of the first degree is refused in plain words", async () => {
  const first = await writeSmallDelivery(smallSchool(), 'versionAF="AAF-VE2401" degre="1D"');
  expect(await refusalOf(first)).toEqual(refused(/a delivery of 1D; only the second degree/));
});

test("two deliveries of one source at once: the second is refused at once, the first goes on", async () => {
  await base.import(smallSchool());
  await base.client.query("begin");
  await base.client.query("lock table class_part in access exclusive mode");
  const delivery = smallSchool();
  delivery.Eleve[0] = { ...delivery.Eleve[0]!, givenName: "Camille" };
  delivery.EtabEducNat = [school("1", "0990001A", { ENTStructureGroupes: ["6LATIN$LATIN$6A"] })];
  const progress = new PassThrough({ encoding: "utf8" });
  const first = base.import(delivery, { progress });
  for (let text = ""; !text.includes("Classes and groups");)
    text += String((await once(progress, "data"))[0]);
  await expect(base.import(smallSchool())).rejects.toThrow(
    /Another import of the source “test” is under way/,
  );
  await base.client.query("commit");
  expect((await first).counts.pupils.changed).toBe(1);
});

test("what a refused delivery said is kept for whoever looks for it", async () => {
  await base.import(smallSchool());
  const text = (
    await readFile(join(await writeSmallDelivery(smallSchool()), fileName("Eleve")), "utf8")
  ).slice(0, 900);
  await expect(base.import(await writeWith("Eleve", text), { now: someDay })).rejects.toThrow(/still open/);
  expect(await base.value("select report->>'reason' from import_run where state = 'REFUSED'")).toMatch(
    /^ENT_Complet/,
  );
});
