import { afterEach, beforeEach, expect, test } from "vitest";

import { createImportBase, type ImportBase } from "./import-base.factory.ts";
import { smallSchool } from "./small-delivery.factory.ts";

let base: ImportBase;
beforeEach(async () => {
  base = await createImportBase();
});
afterEach(() => base.drop());

test("a delivery of another year is taken for this one, with a warning", async () => {
  const report = await base.import(smallSchool(), { now: new Date("2027-10-01T10:00:00Z") });
  expect(report.delivery.date).toBe("2026-11-24");
  expect(report.warnings).toContain(
    "The delivery is of 2026-11-24, in the school year 2026–2027; it is taken for 2027–2028",
  );
});

test("when the school year turns, last year's classes are closed and their places end", async () => {
  await base.import(smallSchool());
  const next = smallSchool();
  next.Eleve.forEach((each, index) => (next.Eleve[index] = { ...each, ENTEleveClasses: "1$5A" }));
  await base.import(next, { now: new Date("2027-09-01T06:00:00Z") });
  expect(await base.rows("select state, starts_on::text as day from school_year order by 2")).toEqual([
    { state: "CLOSED", day: "2026-09-01" },
    { state: "CURRENT", day: "2027-09-01" },
  ]);
  expect(
    await base.rows(`select c.name, e.ends_on::text as "to", count(*)::int from enrollment e join class c on c.id = e.class_id
      where e.role = 'STUDENT' group by 1, 2 order by 1`),
  ).toEqual([
    { name: "5A", to: null, count: 10 },
    { name: "6A", to: "2027-08-31", count: 10 },
  ]);
  expect(await base.value("select count(*)::int from membership where ends_on is not null")).toBe(0);
});

test("in August the next year is prepared beside the current one, which goes on", async () => {
  await base.import(smallSchool());
  const next = smallSchool();
  next.Eleve.forEach((each, index) => (next.Eleve[index] = { ...each, ENTEleveClasses: "1$5A" }));
  next.Eleve.splice(9, 1);
  const august = { now: new Date("2027-08-25T06:00:00Z"), schoolYear: "2027" };
  await base.import(next, august);
  await base.import(next, august);
  expect(await base.rows("select state from school_year order by starts_on")).toEqual([
    { state: "CURRENT" },
    { state: "PREPARING" },
  ]);
  expect(
    await base.rows(
      `select role, starts_on::text as "from", ends_on::text as "to", count(*)::int from membership group by 1, 2, 3 order by 1, 2, 3`,
    ),
  ).toEqual([
    { role: "GUARDIAN", from: "2026-11-24", to: "2027-08-31", count: 1 },
    { role: "GUARDIAN", from: "2026-11-24", to: null, count: 9 },
    { role: "STUDENT", from: "2026-11-24", to: "2027-08-31", count: 1 },
    { role: "STUDENT", from: "2026-11-24", to: null, count: 9 },
    { role: "TEACHER", from: "2026-11-24", to: null, count: 1 },
  ]);
  expect(await base.value(`select count(*)::int from "user" where status = 'LEFT'`)).toBe(0);
});
