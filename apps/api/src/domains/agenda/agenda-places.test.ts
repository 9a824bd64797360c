import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";

let school: OpenSchool;
beforeAll(async () => {
  school = await openSchool();
  const client = new Client({ connectionString: school.url });
  await client.connect();
  await client.query(
    `insert into establishment (id, territory_id, name, kind)
    select gen_random_uuid(), territory_id, 'École ' || lpad(n::text, 3, '0') || ' Hélène-Boucher', 'SCHOOL'
    from establishment, generate_series(1, 400) n where id = $1`,
    [school.places.university],
  );
  await client.query(
    `insert into mandate (id, user_id, territory_id, powers, starts_on)
    select gen_random_uuid(), $2, territory_id, '{NEWS}', current_date - 1 from establishment where id = $1`,
    [school.places.university, school.people.accountsOfNorth],
  );
  await client.end();
});
afterAll(() => school.close());

async function places(name: Name, search?: string | null): Promise<{ kind: string; name: string }[]> {
  const data = await school.as(
    name,
    "query Try($search: String) { viewer { agendaPlaces(search: $search) { kind name } } }",
    { search },
  );
  return (data as { viewer: { agendaPlaces: { kind: string; name: string }[] } }).viewer.agendaPlaces;
}
const names = async (name: Name, search?: string | null) =>
  (await places(name, search)).map((one) => one.name);

test("of a territory with more schools than a list holds, each is found by a part of its name", async () => {
  const all = await places("accountsOfNorth");
  expect(all).toHaveLength(300);
  expect(all[0]!.kind).toBe("TERRITORY");
  expect(all.map((one) => one.name)).not.toContain("École 399 Hélène-Boucher");
  expect(await names("accountsOfNorth", " ecole 399 ")).toEqual(["École 399 Hélène-Boucher"]);
  expect(await names("accountsOfNorth", "helene boucher")).toHaveLength(300);
  expect(await names("accountsOfNorth", "")).toHaveLength(300);
  expect(await names("accountsOfNorth", "École 401")).toEqual([]);
});

test("a class tells the name of its establishment, which says it itself", async () => {
  const query = "query Try { viewer { agendaPlaces { kind establishmentName } } }";
  const { viewer } = (await school.as("newsOfCollege", query)) as {
    viewer: { agendaPlaces: { kind: string; establishmentName: string | null }[] };
  };
  expect(viewer.agendaPlaces).toContainEqual({ kind: "ESTABLISHMENT", establishmentName: null });
  expect(viewer.agendaPlaces).toContainEqual({ kind: "CLASS", establishmentName: "College" });
});

test("a search finds nothing where one may not write", async () => {
  expect(await names("newsOfCollege", "Hélène")).toEqual([]);
  expect(await names("ada", "6A")).toEqual([]);
  expect(await names("headTeacher", "6a")).toEqual(["6A"]);
});
