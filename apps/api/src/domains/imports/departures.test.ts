import { rename } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { createImportBase, type ImportBase } from "./import-base.factory.ts";
import {
  fileName,
  guardian,
  link,
  pupil,
  school,
  type SmallDelivery,
  teacher,
  writeSmallDelivery,
} from "./small-delivery.factory.ts";

let base: ImportBase;
beforeEach(async () => {
  base = await createImportBase();
});
afterEach(() => base.drop());

const later = { now: new Date("2026-12-01T10:00:00Z") };

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Thirty pupils with a guardian each, ten teachers. */
function bigSchool(): SmallDelivery & {
  Eleve: ReturnType<typeof pupil>[];
  PersRelEleve: ReturnType<typeof guardian>[];
} {
  return {
    EtabEducNat: [school()],
    PersEducNat: many(10, (index) => teacher(String(300 + index), { ENTAuxEnsClassesMatieres: "1$6A$" })),
    Eleve: many(30, (index) =>
      pupil(String(100 + index), { ENTElevePersRelEleve: link(String(200 + index)) }),
    ),
    PersRelEleve: many(30, (index) => guardian(String(200 + index))),
  };
}

const twoSchools = (): SmallDelivery => ({
  ...bigSchool(),
  EtabEducNat: [school(), school("2", "0990002B")],
});

const without = (count: number): SmallDelivery => {
  const delivery = bigSchool();
  delivery.Eleve.splice(0, count);
  return delivery;
};

const left = () =>
  base.rows(
    `select i.key, u.left_on::text as "on" from "user" u join external_identity i on i.target_id = u.id where u.status = 'LEFT' order by 1`,
  );

test("who is no longer in a complete delivery has left: their rights end the day before, and their guardian's with them", async () => {
  await base.import(bigSchool());
  const report = await base.import(without(2), later);
  expect([report.counts.pupils.left, report.counts.guardians.left, report.counts.staff.left]).toEqual([
    2, 2, 0,
  ]);
  expect(await left()).toEqual(["100", "101", "200", "201"].map((key) => ({ key, on: "2026-12-01" })));
  for (const table of ["membership", "enrollment", "guardianship"]) {
    expect([table, await base.value(`select max(ends_on)::text from ${table}`)]).toEqual([
      table,
      "2026-11-30",
    ]);
  }
  expect(
    await base.value(`select (purge_after - left_on)::int from "user" where status = 'LEFT' limit 1`),
  ).toBe(365);
});

test("who comes back has the same account again", async () => {
  await base.import(bigSchool());
  await base.import(without(2), later);
  const report = await base.import(bigSchool(), { now: new Date("2026-12-08T10:00:00Z") });
  expect(report.counts.pupils).toMatchObject({ created: 0, changed: 2 });
  expect(await left()).toEqual([]);
  expect(await base.value("select count(*)::int from guardianship where ends_on is null")).toBe(30);
});

test("once told, a departure is not told again", async () => {
  await base.import(bigSchool());
  await base.import(without(2), later);
  const before = await base.contents();
  expect((await base.import(without(2), later)).counts.pupils.left).toBe(0);
  expect(await base.contents()).toEqual(before);
});

describe("more than one in ten", () => {
  test("stops, and changes nothing, unless somebody accepts it", async () => {
    await base.import(bigSchool());
    const before = await base.contents();
    await expect(base.import(without(4), later)).rejects.toThrow(
      /4 of 30 pupils.*would leave.*--accept-departures/,
    );
    expect(await base.contents()).toEqual(before);
    expect((await base.import(without(4), { ...later, acceptDepartures: true })).counts.pupils.left).toBe(4);
  });

  test("one in ten exactly goes on", async () => {
    await base.import(bigSchool());
    expect((await base.import(without(3), later)).counts.pupils.left).toBe(3);
  });

  test("stops as well when people are still in the files, but lose every place", async () => {
    await base.import(bigSchool());
    const delivery = bigSchool();
    delivery.Eleve = delivery.Eleve.map((each) => ({
      ...each,
      ENTPersonStructRattach: "",
      ENTEleveClasses: "",
    }));
    await expect(base.import(delivery, later)).rejects.toThrow(/30 of 30 pupils/);
  });

  test("stops when the allowed establishments shrink under their people", async () => {
    await base.import(twoSchools());
    await expect(base.import(twoSchools(), { ...later, allow: "0990002B" })).rejects.toThrow(
      /10 of 10 staff/,
    );
  });
});

describe("a missing part", () => {
  test("is told, and ends nobody of its kind, even if nearly all are missing", async () => {
    await base.import(bigSchool());
    const folder = await writeSmallDelivery(without(25));
    await rename(join(folder, fileName("Eleve")), join(folder, fileName("Eleve", 1)));
    const report = await base.import(folder, later);
    expect(report.delivery.missingParts).toEqual({ Eleve: [0] });
    expect(report.warnings.join()).toMatch(/Eleve: the parts 0 are missing/);
    expect(report.counts.pupils).toMatchObject({ left: 0, unchanged: 5 });
    expect(await left()).toEqual([]);
    expect(await base.value("select count(*)::int from guardianship where ends_on is null")).toBe(30);
    expect(await base.value("select count(*)::int from membership where ends_on is null")).toBe(70);
  });

  test("of guardians: links to those who are known still hold", async () => {
    await base.import(bigSchool());
    const delivery = bigSchool();
    delivery.PersRelEleve.splice(0, 20);
    const folder = await writeSmallDelivery(delivery);
    await rename(join(folder, fileName("PersRelEleve")), join(folder, fileName("PersRelEleve", 3)));
    const report = await base.import(folder, later);
    expect(report.counts.guardianships).toMatchObject({ unchanged: 30, left: 0 });
    expect(report.dangling).toEqual([]);
  });

  test("a kind that is not there at all ends nobody", async () => {
    await base.import(bigSchool());
    const { PersEducNat: _, ...rest } = bigSchool();
    const report = await base.import(rest, later);
    expect(report.delivery.missingKinds).toContain("PersEducNat");
    expect(await left()).toEqual([]);
  });
});

test("whoever has a place in another school by another hand only loses the one of this feed", async () => {
  await base.import(bigSchool());
  await base.rows(`insert into membership (id, user_id, establishment_id, role, starts_on, manual)
    select gen_random_uuid(), i.target_id, e.id, 'AGENT', '2026-11-01', true from establishment e, external_identity i where i.key = '300'`);
  const delivery = bigSchool();
  delivery.PersEducNat = delivery.PersEducNat!.slice(1);
  expect((await base.import(delivery, later)).counts.staff.left).toBe(1);
  expect(await left()).toEqual([]);
  expect(
    await base.rows(
      "select role from membership m join external_identity i on i.target_id = m.user_id where i.key = '300' and ends_on is null",
    ),
  ).toEqual([{ role: "AGENT" }]);
  expect((await base.import(delivery, later)).counts.staff.left).toBe(0);
});

test("an establishment that the delivery no longer lists keeps its people, and it is told", async () => {
  await base.import({ ...bigSchool(), EtabEducNat: [school(), school("2", "0990002B")] });
  const report = await base.import({ ...bigSchool(), EtabEducNat: [school("2", "0990002B")] }, later);
  expect(report.warnings.join()).toMatch(/0990001A is no longer among the establishments/);
  expect(await base.value("select count(*)::int from membership where ends_on is not null")).toBe(0);
});
