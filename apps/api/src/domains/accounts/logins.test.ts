import { afterAll, beforeAll, expect, test } from "vitest";
import { v7 as uuidv7 } from "uuid";
import { Client } from "pg";

import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { giveLogins, loginFrom } from "./logins.ts";

let base: TestDatabase;
const clients: Client[] = [];
async function connect(): Promise<Client> {
  const client = new Client({ connectionString: base.url });
  await client.connect();
  clients.push(client);
  return client;
}
beforeAll(async () => void (base = await createTestDatabase()));
afterAll(async () => {
  await Promise.all(clients.map((client) => client.end()));
  await base.drop();
});

async function people(client: Client, count: number, givenName: string, familyName: string) {
  const made = Array.from({ length: count }, () => ({ id: uuidv7(), givenName, familyName }));
  for (const { id } of made)
    await client.query(
      `insert into "user" (id, birth_name, civil_given_name, created_at, updated_at) values ($1, $2, $3, now(), now())`,
      [id, familyName, givenName],
    );
  return made;
}
const loginsLike = async (client: Client, start: string): Promise<string[]> =>
  (
    await client.query<{ login: string }>(
      "select login from credential where starts_with(login, $1) order by login",
      [start],
    )
  ).rows.map(({ login }) => login);

test("logins are made of names as people write them, with what anybody can type, and no birth date", () => {
  expect(loginFrom("Léa-Marie", "de La Tour")).toBe("lea-marie.de-la-tour");
  expect(loginFrom("Cœur", "L’Hôpital")).toBe("coeur.l-hopital");
  expect(loginFrom("李", "  ")).toBe("x.x");
});

test("people of the same name are told apart by a number, however many there are", async () => {
  const client = await connect();
  await client.query("begin");
  await giveLogins(client, await people(client, 3, "Marie", "Martin"));
  await giveLogins(client, await people(client, 60, "Marie", "Martin"));
  await client.query("commit");
  const expected = ["marie.martin", ...Array.from({ length: 62 }, (_, index) => `marie.martin${index + 2}`)];
  expect(await loginsLike(client, "marie.martin")).toEqual(expected.sort());
});

test("a name that ends in a number takes no login that a namesake was to have", async () => {
  const client = await connect();
  await client.query("begin");
  const [robot] = await people(client, 1, "Jean", "Robot2");
  await giveLogins(client, [...(await people(client, 2, "Jean", "Robot")), robot!]);
  await client.query("commit");
  expect(await loginsLike(client, "jean.robot")).toEqual(["jean.robot", "jean.robot2", "jean.robot22"]);
});

test("two schools that give logins at the same moment give no login twice", async () => {
  const [one, other] = [await connect(), await connect()];
  await Promise.all(
    [one, other].map(async (client) => {
      await client.query("begin");
      await giveLogins(client, await people(client, 20, "Lou", "Petit"));
      await client.query("commit");
    }),
  );
  expect(await loginsLike(one, "lou.petit")).toHaveLength(40);
});
