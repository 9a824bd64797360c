import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { createImportBase, type ImportBase } from "./import-base.factory.ts";
import { guardian, link, pupil, smallSchool, type SmallRecord, teacher } from "./small-delivery.factory.ts";

let base: ImportBase;
beforeEach(async () => {
  base = await createImportBase();
});
afterEach(() => base.drop());

const userOf = (key: string) =>
  base.rows(
    `select u.birth_name, u.civil_given_name, u.status, i.state from external_identity i join "user" u on u.id = i.target_id
     where i.key = $1 and i.kind = 'USER'`,
    [key],
  );

/** The pupil 100, become somebody else under the same key. */
const other: SmallRecord = pupil("100", {
  ENTPersonNomPatro: "AUTRE",
  sn: "AUTRE",
  givenName: "Enfant",
  ENTPersonDateNaissance: "09/09/2012",
  ENTEleveClasses: "1$6B",
  mail: "autre@exemple.org",
  ENTElevePersRelEleve: link("201"),
});

const withOther = () => {
  const delivery = smallSchool();
  delivery.Eleve[0] = other;
  return delivery;
};

describe("a key reused for another child", () => {
  test("the mailbox is not inherited: the account, its class, its guardian and its addresses are untouched", async () => {
    await base.import(smallSchool());
    await base.rows(
      `insert into credential (user_id, login, password_hash) select target_id, 'prenom100', 'x' from external_identity where key = '100'`,
    );
    await base.rows(`update "user" set status = 'ACTIVE' where civil_given_name = 'Prénom100'`);
    const report = await base.import(withOther());

    expect(report.counts.pupils).toMatchObject({
      created: 0,
      changed: 0,
      quarantined: 1,
      unchanged: 9,
      left: 0,
    });
    expect(report.quarantined).toMatchObject([
      { what: "name and birth date both changed", count: 1, examples: [{ key: "100", line: 5 }] },
    ]);
    expect(await userOf("100")).toEqual([
      { birth_name: "NOM100", civil_given_name: "Prénom100", status: "ACTIVE", state: "QUARANTINED" },
    ]);
    expect(await base.value(`select count(*)::int from "user" where birth_name = 'AUTRE'`)).toBe(0);
    expect(await base.value("select count(*)::int from contact_point")).toBe(0);
    for (const table of ["membership", "enrollment", "guardianship"]) {
      expect([
        table,
        await base.value(`select count(*)::int from ${table} where ends_on is not null`),
      ]).toEqual([table, 0]);
    }
    expect(
      await base.rows(`select i.key from guardianship g join external_identity i on i.target_id = g.guardian_id
        where g.child_id = (select target_id from external_identity where key = '100')`),
    ).toEqual([{ key: "200" }]);
  });

  test("it stays in quarantine until a person decides, and comes out when the feed says again who it was", async () => {
    await base.import(smallSchool());
    await base.import(withOther());
    const before = await base.contents();
    expect((await base.import(withOther())).counts.pupils.quarantined).toBe(1);
    expect(await base.contents()).toEqual(before);
    expect((await base.import(smallSchool())).counts.pupils).toMatchObject({ quarantined: 0, unchanged: 10 });
    expect(await userOf("100")).toMatchObject([{ state: "ACTIVE" }]);
  });
});

test.each([
  ["a new name alone", { givenName: "Camille", ENTPersonNomPatro: "MARTIN", sn: "MARTIN" }],
  ["a corrected birth date alone", { ENTPersonDateNaissance: "02/02/2014" }],
  [
    "accents and case, with a corrected birth date",
    { givenName: "PRENOM100", ENTPersonDateNaissance: "02/02/2014" },
  ],
  ["a usual name, with a corrected birth date", { sn: "EPOUSE", ENTPersonDateNaissance: "02/02/2014" }],
])("%s is a change, not another person", async (_, more) => {
  await base.import(smallSchool());
  const delivery = smallSchool();
  delivery.Eleve[0] = { ...delivery.Eleve[0]!, ...more };
  expect((await base.import(delivery)).counts.pupils).toMatchObject({ changed: 1, quarantined: 0 });
});

describe("guardians have no birth date", () => {
  test("when all their names change, the key was reused: nobody inherits the child", async () => {
    await base.import(smallSchool());
    const delivery = smallSchool();
    delivery.PersRelEleve[0] = guardian("200", {
      ENTPersonNomPatro: "AUTRE",
      sn: "AUTRE",
      givenName: "Adulte",
    });
    const report = await base.import(delivery);
    expect(report.quarantined).toMatchObject([
      { what: "all names changed, and no birth date tells who it is", count: 1 },
    ]);
    expect(await userOf("200")).toMatchObject([{ birth_name: "NOM200", state: "QUARANTINED" }]);
    expect(await base.value("select count(*)::int from guardianship where ends_on is null")).toBe(10);
  });

  test("a guardian who takes another usual name is the same one", async () => {
    await base.import(smallSchool());
    const delivery = smallSchool();
    delivery.PersRelEleve[0] = guardian("200", { sn: "NOUVEAU" });
    expect((await base.import(delivery)).counts.guardians).toMatchObject({ changed: 1, quarantined: 0 });
  });
});

test("one key for two different people in one delivery makes nobody", async () => {
  const delivery = smallSchool();
  delivery.Eleve.push({ ...other, key: "100" });
  const report = await base.import(delivery);
  expect(report.quarantined).toMatchObject([
    { what: "one key, two different people in this delivery", count: 1 },
  ]);
  expect(await userOf("100")).toEqual([]);
});

test("a record given twice is one person", async () => {
  const delivery = smallSchool();
  delivery.Eleve.push(delivery.Eleve[0]!);
  const report = await base.import(delivery);
  expect(report.counts.pupils).toMatchObject({ created: 10, quarantined: 0 });
  expect(report.findings).toMatchObject([{ what: "records given twice", count: 1 }]);
});

test("the key of an erased account revives nothing", async () => {
  await base.import(smallSchool());
  await base.rows(
    `update "user" set status = 'ERASED', birth_name = '', civil_given_name = '' where civil_given_name = 'Prénom100'`,
  );
  const report = await base.import(smallSchool());
  expect(report.quarantined).toMatchObject([{ what: "the key of an erased account" }]);
  expect(await userOf("100")).toMatchObject([{ status: "ERASED", birth_name: "" }]);
});

test("two accounts that a person linked stay linked: what the feed says of either goes to the one that was kept", async () => {
  const delivery = smallSchool();
  await base.import(delivery);
  await base.rows(`update "user" set merged_into_id = (select target_id from external_identity where key = '300')
    where id = (select target_id from external_identity where key = '200')`);
  await base.rows("update external_identity set state = 'MERGED' where key = '200'");
  delivery.PersEducNat = [teacher("300", { ENTPersonFonctions: "1$DOC$DOCUMENTATION" })];
  await base.import(delivery);
  expect(
    await base.rows(`select m.role, m.function from membership m join external_identity i on i.target_id = m.user_id
      where i.key = '300' and m.ends_on is null order by 1`),
  ).toEqual([
    { role: "GUARDIAN", function: null },
    { role: "TEACHER", function: "DOC" },
  ]);
  expect((await base.import(delivery)).counts.memberships).toMatchObject({ created: 0, left: 0 });
});
