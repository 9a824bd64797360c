import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { createImportBase, type ImportBase } from "./import-base.factory.ts";
import { level, pupil, smallSchool, subject, teacher } from "./small-delivery.factory.ts";

let base: ImportBase;
beforeEach(async () => {
  base = await createImportBase();
});
afterEach(() => base.drop());

const changes = (report: Awaited<ReturnType<ImportBase["import"]>>) =>
  Object.fromEntries(
    Object.entries(report.counts)
      .map(
        ([kind, { created, changed, left, quarantined }]) =>
          [kind, [created, changed, left, quarantined]] as const,
      )
      .filter(([, counts]) => counts.some((count) => count > 0)),
  );

describe("a first delivery", () => {
  test("brings the school, its people, its class and their links, and makes the base a real one", async () => {
    const report = await base.import(smallSchool());
    expect(changes(report)).toEqual({
      establishments: [1, 0, 0, 0],
      subjects: [1, 0, 0, 0],
      levels: [1, 0, 0, 0],
      pupils: [10, 0, 0, 0],
      guardians: [10, 0, 0, 0],
      staff: [1, 0, 0, 0],
      classes: [1, 0, 0, 0],
      memberships: [21, 0, 0, 0],
      enrollments: [11, 0, 0, 0],
      guardianships: [10, 0, 0, 0],
    });
    expect(report.totals).toEqual({
      pupilsInClasses: 10,
      classesWithPupils: 1,
      guardiansWithAccount: 10,
      headTeachers: 0,
    });
    expect(await base.value("select mode from installation")).toBe("REAL");
    expect(await base.rows("select uai, name, kind from establishment")).toEqual([
      { uai: "0990001A", name: "CLG-JEAN MACE", kind: "COLLEGE" },
    ]);
    expect(
      await base.rows(`select state, starts_on::text as "from", ends_on::text as "to" from school_year`),
    ).toEqual([{ state: "CURRENT", from: "2026-09-01", to: "2027-08-31" }]);
    expect(
      await base.rows(`select c.name, l.name as level, s.name as subject from enrollment e
        join class c on c.id = e.class_id join level l on l.id = c.level_id join subject s on s.id = e.subject_id`),
    ).toEqual([{ name: "6A", level: "6EME", subject: "FRANCAIS" }]);
  });

  test("gives nobody a credential, a mandate or a verified address", async () => {
    const delivery = smallSchool();
    delivery.PersEducNat = [
      teacher("300", {
        mail: "300@ac.fr",
        ENTPersonFonctions: "1$DIR$DIRECTION",
        ENTEnsFonctionDir: "CHEF D'ETABLISSEMENT",
      }),
    ];
    await base.import(delivery);
    expect(await base.value("select count(*)::int from mandate")).toBe(0);
    expect(await base.value("select count(*)::int from credential")).toBe(0);
    expect(await base.rows("select kind, value, source, verified_at from contact_point")).toEqual([
      { kind: "EMAIL", value: "300@ac.fr", source: "test", verified_at: null },
    ]);
    expect(await base.value(`select count(*)::int from "user" where status <> 'PENDING'`)).toBe(0);
  });

  test("stores no address, scholarship, boarding or national number, neither in the rows nor in their journal", async () => {
    const delivery = smallSchool();
    delivery.Eleve[0] = pupil("100", {
      ENTEleveINE: "100000000AA",
      ENTEleveBoursier: "O",
      ENTEleveRegime: "INTERNE-CANARI",
      ENTPersonAdresse: "1 RUE DU CANARI",
      ENTPersonVille: "CANARIVILLE",
    });
    await base.import(delivery);
    const tables = await base.rows(
      "select format('%I', relname) as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'",
    );
    for (const { name } of tables) {
      const found = await base.value(
        `select count(*)::int from ${String(name)} t where t::text ~ 'CANARI|100000000AA'`,
      );
      expect([name, found]).toEqual([name, 0]);
    }
  });

  test("keeps names as they are written, birth and usual", async () => {
    const delivery = smallSchool();
    delivery.Eleve[0] = pupil("100", { ENTPersonNomPatro: "DE LA TOUR", sn: "d'Été", givenName: "Anne-Zoé" });
    await base.import(delivery);
    expect(
      await base.rows(
        `select birth_name, usual_name, civil_given_name from "user" where birth_name like 'DE%'`,
      ),
    ).toEqual([{ birth_name: "DE LA TOUR", usual_name: "d'Été", civil_given_name: "Anne-Zoé" }]);
  });
});

describe("the same delivery again", () => {
  test("changes nothing, not even the journal", async () => {
    await base.import(smallSchool());
    const before = await base.contents();
    const report = await base.import(smallSchool());
    expect(changes(report)).toEqual({});
    expect(report.counts.pupils.unchanged).toBe(10);
    expect(await base.contents()).toEqual(before);
  });

  test("on another day changes nothing either", async () => {
    await base.import(smallSchool());
    const before = await base.contents();
    await base.import(smallSchool(), { now: new Date("2027-03-02T22:00:00Z") });
    expect(await base.contents()).toEqual(before);
  });
});

test("what a dry run would do is told, and nothing is written", async () => {
  const before = await base.contents();
  const report = await base.import(smallSchool(), { dryRun: true });
  expect(report).toMatchObject({ outcome: "DRY_RUN", counts: { pupils: { created: 10 } } });
  expect(await base.contents()).toEqual(before);
  expect(await base.value("select count(*)::int from import_run")).toBe(0);
});

test("the run and its report are kept, with every row as it was before and after", async () => {
  await base.import(smallSchool());
  const delivery = smallSchool();
  delivery.Eleve[3] = { ...delivery.Eleve[3]!, givenName: "Camille" };
  delivery.MatiereEducNat = [subject("020700", "LETTRES")];
  delivery.MefEducNat = [level()];
  await base.import(delivery);
  const changed =
    await base.rows(`select table_name, before, after from import_change c join import_run r on r.id = c.run_id
    where before is not null order by table_name`);
  expect(changed).toMatchObject([
    { table_name: "subject", before: { name: "FRANCAIS" }, after: { name: "LETTRES" } },
    { table_name: "user", before: { civil_given_name: "Prénom103" }, after: { civil_given_name: "Camille" } },
  ]);
  expect(
    await base.rows(
      "select state, delivered_on::text as day, school_year from import_run order by started_at",
    ),
  ).toEqual([
    { state: "DONE", day: "2026-11-24", school_year: 2026 },
    { state: "DONE", day: "2026-11-24", school_year: 2026 },
  ]);
});
