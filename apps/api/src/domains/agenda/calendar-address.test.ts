import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

interface Made {
  path: string;
  calendarAddress: { id: string; name: string };
}

const make = (name: Name, called: string) =>
  school.api.ask(
    school.people[name],
    `mutation Try($input: MakeCalendarAddressInput!) { makeCalendarAddress(input: $input) { path calendarAddress { id name } } }`,
    { variables: { input: { name: called } } },
  );
const made = async (name: Name, called: string): Promise<Made> =>
  (await make(name, called)).data!["makeCalendarAddress"] as Made;

const revoke = async (name: Name, id: string): Promise<unknown> => {
  const { data, errors } = await school.api.ask(
    school.people[name],
    "mutation Try($input: RevokeCalendarAddressInput!) { revokeCalendarAddress(input: $input) }",
    { variables: { input: { id } } },
  );
  return errors?.[0]?.extensions["code"] ?? data?.["revokeCalendarAddress"];
};

const addresses = async (name: Name): Promise<{ id: string; name: string }[]> => {
  const data = await school.as(name, "{ viewer { calendarAddresses { id name createdAt lastReadOn } } }");
  return (data["viewer"] as { calendarAddresses: { id: string; name: string }[] }).calendarAddresses;
};

test("the secret of an address is told once, and never again", async () => {
  const { path, calendarAddress } = await made("ada", "Mon téléphone");
  expect(path).toMatch(/^\/agenda\/[\w-]{43}\.ics$/);
  const secret = path.slice("/agenda/".length, -".ics".length);
  const kept = await addresses("ada");
  expect(kept).toMatchObject([{ id: calendarAddress.id, name: "Mon téléphone", lastReadOn: null }]);
  expect(JSON.stringify(kept)).not.toContain(secret);
  expect(await addresses("adasMother")).toEqual([]);
});

test("one revokes one's own address, and nobody that of another", async () => {
  const { calendarAddress } = await made("leo", "Tablette");
  expect(await revoke("leosFather", calendarAddress.id)).toBe("NOT_FOUND");
  expect(await revoke("leo", "no id")).toBe("NOT_FOUND");
  expect(await revoke("leo", calendarAddress.id)).toBe(true);
  expect(await revoke("leo", calendarAddress.id)).toBe("NOT_FOUND");
  expect(await addresses("leo")).toEqual([]);
});

test("an address has a name, and one has ten at most", async () => {
  expect((await make("cleo", " \u202E ")).errors?.[0]?.extensions["field"]).toBe("name");
  for (let number = 1; number <= 10; number++) await made("cleo", `${number}`);
  expect((await make("cleo", "11")).errors?.[0]?.extensions["code"]).toBe("TOO_MANY");
});
