import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { createImportBase, type ImportBase } from "./import-base.factory.ts";
import {
  guardian,
  level,
  link,
  pupil,
  school,
  smallSchool,
  subject,
  teacher,
} from "./small-delivery.factory.ts";

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

describe("what changed in the feed", () => {
  test("a changed name changes that one, and only that", async () => {
    await base.import(smallSchool());
    const delivery = smallSchool();
    delivery.Eleve[3] = { ...delivery.Eleve[3]!, givenName: "Camille" };
    expect(changes(await base.import(delivery))).toEqual({ pupils: [0, 1, 0, 0] });
    expect(
      await base.value(
        `select civil_given_name from "user" u join external_identity i on i.target_id = u.id where i.key = '103'`,
      ),
    ).toBe("Camille");
  });

  test("a locked name is never overwritten", async () => {
    await base.import(smallSchool());
    await base.rows(
      `update "user" set civil_given_name = 'Sacha', locked_fields = '{civil_given_name}' where civil_given_name = 'Prénom103'`,
    );
    expect(changes(await base.import(smallSchool()))).toEqual({});
    expect(await base.value(`select count(*)::int from "user" where civil_given_name = 'Sacha'`)).toBe(1);
  });

  test("a pupil who changes class leaves the old one and joins the new one", async () => {
    await base.import(smallSchool());
    const delivery = smallSchool();
    delivery.Eleve[0] = { ...delivery.Eleve[0]!, ENTEleveClasses: "1$6B" };
    expect(changes(await base.import(delivery, { now: new Date("2026-12-01T10:00:00Z") }))).toEqual({
      classes: [1, 0, 0, 0],
      enrollments: [1, 0, 1, 0],
    });
    expect(
      await base.rows(`select c.name, e.starts_on::text as "from", e.ends_on::text as "to" from enrollment e join class c on c.id = e.class_id
        join external_identity i on i.target_id = e.user_id and i.key = '100' order by c.name`),
    ).toEqual([
      { name: "6A", from: "2026-11-24", to: "2026-11-30" },
      { name: "6B", from: "2026-12-01", to: null },
    ]);
  });

  test("rows that people made by hand survive, and the feed does not double them", async () => {
    await base.import(smallSchool());
    await base.rows(
      `insert into class select gen_random_uuid(), establishment_id, school_year_id, 'GROUP', 'CHORALE' from class`,
    );
    await base.rows(`insert into enrollment (id, user_id, class_id, role, starts_on, manual)
      select gen_random_uuid(), i.target_id, c.id, 'STUDENT', '2026-11-01', true from class c, external_identity i
      where c.name = 'CHORALE' and i.key = '100'`);
    await base.rows(`insert into membership (id, user_id, establishment_id, role, starts_on, manual)
      select gen_random_uuid(), i.target_id, e.id, 'LEADERSHIP', '2026-11-01', true from establishment e, external_identity i where i.key = '300'`);
    const delivery = smallSchool();
    delivery.Eleve[0] = { ...delivery.Eleve[0]!, ENTEleveGroupes: "1$CHORALE" };
    expect(changes(await base.import(delivery))).toEqual({});
    expect(await base.value("select count(*)::int from enrollment where manual and ends_on is null")).toBe(1);
    expect(await base.value("select count(*)::int from membership where manual and ends_on is null")).toBe(1);
  });

  test("what somebody may do now is looked at again: their rights' version grows, nobody else's", async () => {
    await base.import(smallSchool());
    const delivery = smallSchool();
    delivery.Eleve[0] = { ...delivery.Eleve[0]!, ENTEleveClasses: "1$6B" };
    await base.import(delivery);
    expect(
      await base.rows(
        `select i.key from "user" u join external_identity i on i.target_id = u.id where rights_version > 1`,
      ),
    ).toEqual([{ key: "100" }]);
  });

  test("an address that its owner verified is theirs, one that was not goes with the feed", async () => {
    const delivery = smallSchool();
    delivery.PersRelEleve[0] = guardian("200", { mail: ["a@exemple.org", "b@exemple.org"] });
    await base.import(delivery);
    await base.rows("update contact_point set verified_at = now() where value = 'a@exemple.org'");
    expect(changes(await base.import(smallSchool()))).toEqual({ contactPoints: [0, 0, 1, 0] });
    expect(await base.rows("select value from contact_point")).toEqual([{ value: "a@exemple.org" }]);
  });
});

const rolesOf = (key: string) =>
  base.rows(
    `select e.uai, m.role, m.function from membership m join establishment e on e.id = m.establishment_id
     join external_identity i on i.target_id = m.user_id where i.key = $1 order by 1, 2, 3`,
    [key],
  );

describe("who is what, where", () => {
  test("several functions are several memberships; “sans objet” is none", async () => {
    const delivery = smallSchool();
    delivery.EtabEducNat = [school(), school("2", "0990002B")];
    delivery.PersEducNat = [
      teacher("300", {
        ENTPersonFonctions: ["1$EDU$EDUCATION", "2$DIR$DIRECTION", "2$-$SANS OBJET"],
        ENTAuxEnsClassesMatieres: "",
      }),
    ];
    await base.import(delivery);
    expect(await rolesOf("300")).toEqual([
      { uai: "0990001A", role: "SCHOOL_LIFE", function: "EDU" },
      { uai: "0990002B", role: "LEADERSHIP", function: "DIR" },
    ]);
  });

  test("without a function that resolves, the home establishment and the presence before pupils decide", async () => {
    const delivery = smallSchool();
    const lost = { ENTPersonFonctions: "50012$DIR$DIRECTION", ENTAuxEnsClassesMatieres: "" };
    delivery.PersEducNat = [
      teacher("300", lost),
      teacher("301", { ...lost, PersEducNatPresenceDevantEleves: "N" }),
      teacher("302", { ...lost, PersEducNatPresenceDevantEleves: "O", ENTPersonCategorieEnseignant: "N" }),
    ];
    const report = await base.import(delivery);
    expect(await rolesOf("300")).toEqual([{ uai: "0990001A", role: "TEACHER", function: null }]);
    expect(await rolesOf("301")).toEqual([{ uai: "0990001A", role: "STAFF", function: null }]);
    expect(await rolesOf("302")).toEqual([{ uai: "0990001A", role: "STAFF", function: null }]);
    expect(report.dangling).toMatchObject([
      { what: "ENTPersonFonctions: the establishment is unknown", count: 3 },
    ]);
  });

  test("the old form of the classes is used where the lines with a subject lead nowhere; the head teacher is marked", async () => {
    const delivery = smallSchool();
    delivery.PersEducNat = [
      teacher("300", {
        ENTAuxEnsClassesMatieres: "50012$6A$020700",
        ENTAuxEnsClasses: ["1$6A", "1$6A"],
        ENTAuxEnsClassesPrincipal: "1$6A",
      }),
    ];
    const report = await base.import(delivery);
    expect(await base.rows("select subject_id, head_teacher from enrollment where role = 'TEACHER'")).toEqual(
      [{ subject_id: null, head_teacher: true }],
    );
    expect(report.totals.headTeachers).toBe(1);
  });

  test("a group is composed of classes, and may have no pupil yet", async () => {
    const delivery = smallSchool();
    delivery.EtabEducNat = [school("1", "0990001A", { ENTStructureGroupes: ["6LATIN$LATIN$6A$6Z"] })];
    const report = await base.import(delivery);
    expect(
      await base.rows(
        `select g.name as group, c.name as class from class_part p join class g on g.id = p.group_id join class c on c.id = p.class_id`,
      ),
    ).toEqual([{ group: "6LATIN", class: "6A" }]);
    expect(report.dangling).toMatchObject([{ count: 1, examples: [{ key: "1", value: "6LATIN$6Z" }] }]);
  });

  test("one person may be a teacher and a parent under one key", async () => {
    const delivery = smallSchool();
    delivery.PersRelEleve[0] = { ...guardian("300"), ENTPersonDateNaissance: "03/04/1980" };
    delivery.Eleve[0] = { ...delivery.Eleve[0]!, ENTElevePersRelEleve: link("300") };
    await base.import(delivery);
    expect((await rolesOf("300")).map((row) => row.role)).toEqual(["GUARDIAN", "TEACHER"]);
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
