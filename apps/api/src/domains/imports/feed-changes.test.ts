import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { createImportBase, type ImportBase } from "./import-base.factory.ts";
import { guardian, smallSchool } from "./small-delivery.factory.ts";

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
