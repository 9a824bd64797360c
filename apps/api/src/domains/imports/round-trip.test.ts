import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

import { DeliveryGenerator } from "./generate/generate-delivery.ts";
import { exportDelivery } from "./export/export-delivery.ts";
import { createImportBase, type ImportBase, someDay } from "./import-base.factory.ts";

let folder: string;
let bases: ImportBase[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "preau-round-trip-"));
  bases = await Promise.all([createImportBase(), createImportBase()]);
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  await Promise.all(bases.map((base) => base.drop()));
});

async function filesOf(name: string): Promise<Record<string, string>> {
  const names = (await readdir(join(folder, name))).sort();
  const texts = await Promise.all(names.map((each) => readFile(join(folder, name, each), "utf8")));
  return Object.fromEntries(names.map((each, index) => [each, texts[index]!]));
}

const write = (base: ImportBase, name: string, uais: string[]) =>
  exportDelivery({ databaseUrl: base.url, uais, folder: join(folder, name), now: someDay });

/** What no feed said: people and places made by hand, with all that a feed cannot carry. */
const byHand = `
  insert into "user" (id, birth_name, usual_name, civil_given_name, chosen_given_name, created_at, updated_at)
    select gen_random_uuid(), 'D''ÉTÉ <&> $', 'Œuvré', 'Anne  Zoé', 'Zoé', now(), now() from generate_series(1, 3);
  insert into user_private (user_id, birth_date, title, other_given_names)
    select id, '1990-02-28', 'Mme', '{Rose,Lys}' from "user" where usual_name = 'Œuvré';
  insert into contact_point (user_id, id, kind, value)
    select id, gen_random_uuid(), 'EMAIL', 'zoe@exemple.org' from "user" where usual_name = 'Œuvré';
  insert into membership (id, user_id, establishment_id, role, function, starts_on, manual)
    select gen_random_uuid(), u.id, e.id, r.role, r.function, '2026-09-01', true
    from (select id, row_number() over (order by id) as n from "user" where usual_name = 'Œuvré') u
    join (values (1, 'SCHOOL_LIFE', null), (2, 'STAFF', 'Intendance'), (3, 'AGENT', null), (2, 'TEACHER', 'DOC')) r (n, role, function) on r.n = u.n
    cross join (select id from establishment order by uai limit 1) e;
  insert into enrollment (id, user_id, class_id, role, starts_on, manual)
    select gen_random_uuid(), m.user_id, c.id, 'TEACHER', '2026-09-01', true
    from membership m join (select distinct on (establishment_id) * from class where kind = 'HOMEROOM' order by establishment_id, name) c
      on c.establishment_id = m.establishment_id where m.role = 'SCHOOL_LIFE' and m.manual;
  insert into guardianship (id, child_id, guardian_id, relation, authority, may_see, may_sign, may_be_contacted, starts_on)
    select gen_random_uuid(), s.user_id, u.id, r.relation, r.authority, r.see, r.see, r.contact, '2026-09-01'
    from (select id, row_number() over (order by id) as n from "user" where usual_name = 'Œuvré') u
    join (values (1, 'PARENT', 'EXERCISED', true, true), (2, 'TUTOR', 'NOT_EXERCISED', false, true),
      (3, 'OTHER', 'WITHDRAWN', false, false)) r (n, relation, authority, see, contact) on r.n = u.n
    cross join (select user_id from membership where role = 'STUDENT' order by user_id limit 1) s`;

test("what is written, read into an empty base and written again, is the same, byte for byte", async () => {
  const [first, second] = bases as [ImportBase, ImportBase];
  await DeliveryGenerator.run({
    folder: join(folder, "made"),
    people: 600,
    seed: 7,
    academy: "99",
    date: "2026-11-24",
  });
  await first.import(join(folder, "made"));
  // Another source: half of what is written never came by the keys of this one.
  await first.rows(
    "update external_identity set state = 'QUARANTINED' where kind = 'USER' and key::bigint % 2 = 0",
  );
  await first.client.query(byHand);
  const uais = (await first.rows("select uai from establishment")).map((row) => String(row.uai));

  const report = await write(first, "written", uais);
  const written = await filesOf("written");
  expect(Object.keys(written)).toHaveLength(6);
  expect(written["PREAU_Complet_20261124_PersEducNat_0000.xml"]).toContain(
    "<value>D'ÉTÉ &lt;&amp;&gt; $</value>",
  );
  expect(report.untold.map(({ what }) => what)).toEqual(
    expect.arrayContaining([
      "memberships of agents and internship tutors",
      "chosen given names, and names that are locked",
    ]),
  );

  await second.import(join(folder, "written"));
  await write(second, "again", uais);
  expect(await filesOf("again")).toEqual(written);

  await write(first, "same", uais);
  expect(await filesOf("same")).toEqual(written);
});

test("a made-up delivery holds exactly as many people as asked, always the same ones", async () => {
  const options = { people: 1234, seed: 3, academy: "99", date: "2026-11-24" };
  const records = await DeliveryGenerator.run({ folder: join(folder, "a"), ...options });
  await DeliveryGenerator.run({ folder: join(folder, "b"), ...options });
  expect(records.Eleve + records.PersRelEleve + records.PersEducNat).toBe(1234);
  expect(await filesOf("a")).toEqual(await filesOf("b"));
});

test("a delivery is never written into a folder that holds something, nor for a school that is not there", async () => {
  const [base] = bases as [ImportBase];
  await DeliveryGenerator.run({
    folder: join(folder, "made"),
    people: 20,
    seed: 1,
    academy: "99",
    date: "2026-11-24",
  });
  await base.import(join(folder, "made"));
  const uais = (await base.rows("select uai from establishment")).map((row) => String(row.uai));
  await expect(write(base, "made", uais)).rejects.toThrow(/is not empty/);
  await expect(write(base, "new", ["0751703U"])).rejects.toThrow(/no open establishment 0751703U/);
});
