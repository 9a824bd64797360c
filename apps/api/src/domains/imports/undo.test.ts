import { afterEach, beforeEach, expect, test } from "vitest";

import { createImportBase, type ImportBase, type Row } from "./import-base.factory.ts";
import { guardian, link, pupil, school, smallSchool, teacher } from "./small-delivery.factory.ts";

let base: ImportBase;
beforeEach(async () => {
  base = await createImportBase();
});
afterEach(() => base.drop());

/** What only counts or dates a change, and what is computed. */
const unjournaled = ["rights_version", "updated_at", "family_name", "given_name", "search_name"];

async function schoolRows(): Promise<Row> {
  const found: Row = {};
  const tables = ["user", "user_private", "contact_point", "membership", "class", "class_part", "enrollment"];
  for (const table of [
    ...tables,
    "guardianship",
    "establishment",
    "school_year",
    "subject",
    "level",
    "external_identity",
  ]) {
    found[table] = await base.rows(`select to_jsonb(t) - $1::text[] as row from "${table}" t order by 1`, [
      unjournaled,
    ]);
  }
  return found;
}

interface Change {
  table: string;
  key: Row;
  before: Row | null;
  after: Row | null;
}

/** Walks back through the journal of the last run. */
async function undoLastRun(): Promise<void> {
  const changes =
    await base.rows(`select table_name as table, row_key as key, before, after from import_change
    where run_id = (select id from import_run order by started_at desc limit 1) order by position desc`);
  for (const { table, key, before, after } of changes as unknown as Change[]) {
    const where = Object.entries(key).map(([column, value]) => `${column} = '${String(value)}'`);
    if (after) await base.rows(`delete from "${table}" where ${where.join(" and ")}`);
    if (!before) continue;
    const row = table === "user" ? { ...before, updated_at: "2026-12-01" } : before;
    const columns = Object.keys(row).join(", ");
    await base.rows(
      `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_record(null::"${table}", $1)`,
      [row],
    );
  }
}

test("the journal of a run holds all that is needed to undo it", async () => {
  await base.import(smallSchool());
  const before = await schoolRows();

  const next = smallSchool();
  next.EtabEducNat = [
    school("1", "0990001A", { ENTStructureGroupes: ["6LATIN$LATIN$6A"], telephoneNumber: "01" }),
  ];
  next.PersEducNat = [teacher("300", { ENTPersonFonctions: "1$DOC$DOCUMENTATION" }), teacher("301")];
  next.Eleve[0] = pupil("100", {
    givenName: "Camille",
    ENTEleveClasses: "1$6B",
    ENTElevePersRelEleve: link("201"),
  });
  next.Eleve[1] = pupil("101", { ENTElevePersRelEleve: link("201", "10", "2"), mail: "p@exemple.org" });
  next.Eleve.pop();
  next.PersRelEleve.push(guardian("299"));
  await base.import(next, { now: new Date("2026-12-01T10:00:00Z"), acceptDepartures: true });
  expect(await schoolRows()).not.toEqual(before);

  await base.client.query("begin; set local session_replication_role = replica");
  await undoLastRun();
  await base.client.query("commit");
  expect(await schoolRows()).toEqual(before);
});
