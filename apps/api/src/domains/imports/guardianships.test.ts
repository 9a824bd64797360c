import { rename } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { createImportBase, type ImportBase } from "./import-base.factory.ts";
import { link, pupil, smallSchool, writeSmallDelivery } from "./small-delivery.factory.ts";

let base: ImportBase;
beforeEach(async () => {
  base = await createImportBase();
});
afterEach(() => base.drop());

const later = { now: new Date("2026-12-01T10:00:00Z") };

function linked(links: string | string[], more: Record<string, string | string[]> = {}) {
  const delivery = smallSchool();
  delivery.Eleve[0] = pupil("100", { ENTElevePersRelEleve: links, ...more });
  return delivery;
}

const guardianships = () =>
  base.rows(`select i.key, g.relation, g.authority, g.may_see, g.may_sign, g.may_be_contacted, g.starts_on::text as "from", g.ends_on::text as "to"
    from guardianship g join external_identity i on i.target_id = g.guardian_id and i.kind = 'USER'
    join external_identity c on c.target_id = g.child_id and c.kind = 'USER' and c.key = '100' order by 1, 7`);
const accounts = () =>
  base.value(`select count(*)::int from membership m join external_identity i on i.target_id = m.user_id
    where i.key = '200' and m.role = 'GUARDIAN' and m.ends_on is null`);

const all = { may_see: true, may_sign: true, may_be_contacted: true };
const none = { may_see: false, may_sign: false, may_be_contacted: false };

describe("what a link gives", () => {
  test("authority gives the three rights and an account", async () => {
    await base.import(linked(link("200", "10", "1")));
    expect(await guardianships()).toMatchObject([
      { key: "200", relation: "MOTHER", authority: "EXERCISED", ...all },
    ]);
    expect(await accounts()).toBe(1);
    expect(
      await base.rows(
        "select raw_codes, feed_version from guardianship where raw_codes->>'relation' = '10' limit 1",
      ),
    ).toEqual([
      {
        raw_codes: { relation: "10", financial: "0", legal: "1", contact: "1", payment: "0" },
        feed_version: "AAF-VE2401",
      },
    ]);
  });

  test("in charge without authority may be contacted, and has no account", async () => {
    const report = await base.import(linked(link("200", "90", "2")));
    expect(await guardianships()).toMatchObject([
      { authority: "NOT_EXERCISED", ...none, may_be_contacted: true },
    ]);
    expect(await accounts()).toBe(0);
    expect(report.findings).toMatchObject([
      { what: expect.stringContaining("in charge without parental authority"), count: 1 },
    ]);
  });

  test("a mere contact has no guardianship, and is not made a user", async () => {
    const report = await base.import(linked(link("200", "90", "0")));
    expect(await guardianships()).toEqual([]);
    expect(report.skipped.guardians).toMatchObject([
      { what: "a mere contact, without any authority", count: 1 },
    ]);
    expect(await base.value(`select count(*)::int from "user" where birth_name = 'NOM200'`)).toBe(0);
  });

  test.each([
    ["a code that nobody knows", linked(link("200", "10", "7")), undefined],
    ["a link that has not six fields", linked("200$10$0$1"), undefined],
    [
      "a legal guardian whom the list of authority leaves out",
      linked([link("200"), link("201")], { ENTEleveAutoriteParentale: "201" }),
      undefined,
    ],
    ["code 2 of a feed without a version", linked(link("200", "10", "2")), 'feed="?"'],
  ])("undecidable authority means no access, reported: %s", async (_, delivery, header) => {
    const folder = await writeSmallDelivery(delivery, header);
    if (header) await rename(`${folder}/ENT_Complet_20261124_Eleve_0000.xml`, `${folder}/Eleve_0000.xml`);
    const report = await base.import(folder);
    expect((await guardianships())[0]).toMatchObject({ key: "200", authority: "UNKNOWN", ...none });
    expect(await accounts()).toBe(0);
    expect(
      report.findings.find(({ what }) => what.startsWith("parental authority that cannot be told")),
    ).toMatchObject({
      count: 1,
      examples: [{ key: "100", value: "200" }],
    });
  });

  test("a guardian who is in no file is told, and stops nothing", async () => {
    const report = await base.import(linked([link("200"), link("999")]));
    expect(report.dangling).toMatchObject([
      {
        what: "ENTElevePersRelEleve: the guardian is in no file",
        count: 1,
        examples: [{ key: "100", value: "999" }],
      },
    ]);
  });

  test("a pupil is never their own guardian by a key that happens to be the same", async () => {
    await base.import(linked(link("100")));
    expect(await guardianships()).toEqual([]);
  });
});

describe("what changes", () => {
  test("authority that is taken back ends at once, and its history is kept", async () => {
    await base.import(linked(link("200")));
    await base.import(linked(link("200", "10", "2")), later);
    expect(await guardianships()).toMatchObject([
      { authority: "EXERCISED", from: "2026-11-24", to: "2026-11-30" },
      { authority: "NOT_EXERCISED", from: "2026-12-01", to: null },
    ]);
    expect(await accounts()).toBe(0);
  });

  test("a link that came this morning and is withdrawn this afternoon gives nothing this evening", async () => {
    await base.import(linked([link("200"), link("201")]));
    const noon = { now: new Date("2026-11-24T13:00:00Z"), acceptDepartures: true };
    await base.import(linked(link("201")), noon);
    expect((await guardianships()).map((row) => row.key)).toEqual(["201"]);
    expect(await accounts()).toBe(0);
  });
});

const decide = (until: string | null) =>
  base.rows(
    `update guardianship set authority = 'WITHDRAWN', may_see = false, may_sign = false,
       local_override_by_id = (select target_id from external_identity where key = '300'), override_until = $1
     where child_id = (select target_id from external_identity where key = '100')`,
    [until],
  );

describe("a decision of the school beats the feed", () => {
  test("until its end: the feed neither restores the right nor the account", async () => {
    await base.import(linked(link("200")));
    await decide("2027-06-30");
    const report = await base.import(linked(link("200")), { ...later, acceptDepartures: true });
    expect(report.counts.guardianships).toMatchObject({ created: 0, changed: 0, left: 0 });
    expect(await guardianships()).toMatchObject([{ authority: "WITHDRAWN", to: null }]);
    expect(await accounts()).toBe(0);
  });

  test("then the feed speaks again", async () => {
    await base.import(linked(link("200")));
    await decide("2026-11-30");
    await base.import(linked(link("200")), later);
    expect(await guardianships()).toMatchObject([
      { authority: "WITHDRAWN", to: "2026-11-30" },
      { authority: "EXERCISED", from: "2026-12-01", to: null },
    ]);
  });

  test("a link made by hand is neither doubled nor ended by the feed", async () => {
    await base.import(linked(link("201")));
    await base.rows(`insert into guardianship (id, child_id, guardian_id, relation, authority, may_see, may_sign, may_be_contacted, starts_on)
      select gen_random_uuid(), c.target_id, t.target_id, 'OTHER', 'DELEGATED', true, false, true, '2026-11-01'
      from external_identity c, external_identity t where c.key = '100' and t.key = '300'`);
    await base.import(linked(link("201")), later);
    expect(await guardianships()).toMatchObject([
      { key: "201", to: null },
      { key: "300", authority: "DELEGATED", to: null },
    ]);
  });
});

test("guardians are guardians in every school of their children, and only there", async () => {
  await base.import(linked(link("200")));
  expect(
    await base.rows(
      `select e.uai, count(*)::int from membership m join establishment e on e.id = m.establishment_id where role = 'GUARDIAN' group by 1`,
    ),
  ).toEqual([{ uai: "0990001A", count: 10 }]);
});
