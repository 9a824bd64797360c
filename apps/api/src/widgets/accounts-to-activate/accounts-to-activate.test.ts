import { Client } from "pg";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";

import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";
import type { PendingAccounts } from "./accounts-to-activate.queries.ts";

let school: OpenSchool;
let client: Client;
beforeAll(async () => {
  school = await openSchool();
  client = new Client({ connectionString: school.url });
  await client.connect();
  const { ada, cleo, movedPupil, leo, pendingTeacher } = school.people;
  await client.query(`update "user" set status = 'PENDING' where id = any($1)`, [
    [ada, cleo, movedPupil, leo],
  ]);
  // Twice a teacher of the collège, and one account.
  await client.query(
    `insert into membership (id, user_id, establishment_id, role, function, starts_on)
    values ($1, $2, $3, 'TEACHER', 'DOC', '2020-01-01')`,
    [uuidv7(), pendingTeacher, school.places.college],
  );
});
afterAll(async () => {
  await client.end();
  await school.close();
});

const rowsFor = async (...asked: Parameters<OpenSchool["widget"]>): Promise<PendingAccounts[]> => {
  const { shown, statements } = await school.widget(...asked);
  expect(statements).toBe(1);
  return (shown as { accountsToActivate: PendingAccounts[] }).accountsToActivate;
};
const inShort = (rows: PendingAccounts[]): string[] =>
  rows.map(({ establishmentName, role, pending }) => `${establishmentName} ${role} ${pending}`);

test("who administers the accounts of a school reads how many wait, by role, and by class for pupils", async () => {
  const rows = await rowsFor("accountsOfCollege", "accounts-to-activate");
  expect(inShort(rows)).toEqual(["College STUDENT 3", "College TEACHER 1"]);
  expect(rows[0]!.classes).toEqual([
    // Ada; who moved to 6B, and whose data was erased or who is suspended, does not count here.
    { classId: school.classes["6A"], className: "6A", pending: 1, total: 4 },
    { classId: school.classes["6B"], className: "6B", pending: 2, total: 4 },
  ]);
  expect(rows[1]!.classes).toEqual([]);
});

test("a person with two functions is one account", async () => {
  const rows = await rowsFor("accountsOfCollege", "accounts-to-activate");
  const teachers = await client.query<{ count: number }>(
    `select count(distinct m.user_id)::integer as count from membership m join "user" u on u.id = m.user_id
    where m.establishment_id = $1 and m.role = 'TEACHER' and u.status in ('PENDING', 'ACTIVE')
      and m.starts_on <= now() and coalesce(m.ends_on >= now()::date, true)`,
    [school.places.college],
  );
  expect(rows.find((row) => row.role === "TEACHER")).toMatchObject({
    pending: 1,
    total: teachers.rows[0]!.count,
  });
});

test("over a territory it goes school by school, and can be narrowed to one", async () => {
  expect(inShort(await rowsFor("accountsOfNorth", "accounts-to-activate"))).toEqual([
    "College STUDENT 3",
    "College TEACHER 1",
    "Lycee STUDENT 1",
  ]);
  const narrowed = { establishment: school.places.lycee };
  expect(inShort(await rowsFor("accountsOfNorth", "accounts-to-activate", narrowed))).toEqual([
    "Lycee STUDENT 1",
  ]);
});

test("a child hidden from an administrator is not counted for them", async () => {
  const [pupils] = await rowsFor("restrictedAdministrator", "accounts-to-activate");
  expect(pupils).toMatchObject({ role: "STUDENT", pending: 2 });
  expect(pupils!.classes.map((one) => one.pending)).toEqual([1, 1]);
});

test("without a mandate of today over the accounts there, nobody reads a number", async () => {
  for (const name of ["head", "newsOfCollege", "formerAdministrator", "ada", "otherHead"] as const)
    expect([name, await rowsFor(name, "accounts-to-activate")]).toEqual([name, []]);
  const elsewhere = { establishment: school.places.elsewhere };
  expect(await rowsFor("accountsOfCollege", "accounts-to-activate", elsewhere)).toEqual([]);
});

test("it takes forty rows at most, the first schools by name, in one statement", async () => {
  await client.query(
    `with school as (
      insert into establishment (id, territory_id, name, kind, time_zone)
      select gen_random_uuid(), territory_id, 'École ' || lpad(n::text, 2, '0'), kind, time_zone
      from establishment, generate_series(1, 45) n where id = $1 returning id
    ) insert into membership (id, user_id, establishment_id, role, starts_on)
    select gen_random_uuid(), $2, id, 'TEACHER', '2020-01-01' from school`,
    [school.places.college, school.people.pendingTeacher],
  );
  const rows = await rowsFor("accountsOfNorth", "accounts-to-activate");
  expect(rows).toHaveLength(40);
  expect(inShort(rows).slice(0, 3)).toEqual(["College STUDENT 3", "College TEACHER 1", "École 01 TEACHER 1"]);
});
