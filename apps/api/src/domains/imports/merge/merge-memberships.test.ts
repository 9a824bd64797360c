import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { createImportBase, type ImportBase } from "../import-base.factory.ts";
import { guardian, link, school, smallSchool, teacher } from "../small-delivery.factory.ts";

let base: ImportBase;
beforeEach(async () => {
  base = await createImportBase();
});
afterEach(() => base.drop());

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
