import { afterAll, beforeAll, expect, test } from "vitest";

import { type ContactsDesk, openContactsDesk } from "./contacts-desk.factory.ts";
import { canSetContactRules } from "./contacts.policy.ts";

let desk: ContactsDesk;
beforeAll(async () => void (desk = await openContactsDesk()));
afterAll(() => desk.close());

const set = `mutation Set($input: SetContactRuleInput!) { setContactRule(input: $input) {
  rules { from to reach byDefault allowed } } }`;
const read = `query Read($id: ID!) { viewer { contactRules(establishmentId: $id) {
  establishment { name } rules { from to reach byDefault allowed } } } }`;

interface Rule {
  from: string;
  to: string;
  reach: string;
  byDefault: string;
  allowed: string[];
}

const input = (from: string, to: string, reach: string) => ({
  input: { establishmentId: desk.places.college, from, to, reach },
});

test("the head opens classmates to each other, which is journaled, and pupils write to them from then on", async () => {
  const bob = { kind: "USER" as const, id: desk.people.bob };
  expect(await desk.reach("ada", [bob])).toBe("NOT_FOUND");
  const { setContactRule } = (await desk.as("head", set, input("STUDENT", "STUDENT", "OWN"))) as {
    setContactRule: { rules: Rule[] };
  };
  expect(setContactRule.rules).toHaveLength(64);
  expect(setContactRule.rules.find(({ from, to }) => from === "STUDENT" && to === "STUDENT")).toEqual({
    from: "STUDENT",
    to: "STUDENT",
    reach: "OWN",
    byDefault: "NOBODY",
    allowed: ["NOBODY", "OWN", "ALL"],
  });
  expect(await desk.reach("ada", [bob])).toEqual(["bob"]);
  expect(await desk.reach("cleo", [bob])).toBe("NOT_FOUND");
  const journaled = await desk.database.query(
    "select actor_id, establishment_id, reason from audit_event where action = 'contact-rule.set'",
  );
  expect(journaled).toEqual([
    {
      actor_id: desk.people.head,
      establishment_id: desk.places.college,
      reason: "STUDENT > STUDENT: NOBODY > OWN",
    },
  ]);
});

test("no school opens what no school may, nor closes what its head needs", async () => {
  for (const [from, to, reach] of [
    ["STUDENT", "GUARDIAN", "ALL"],
    ["GUARDIAN", "STUDENT", "ALL"],
    ["GUARDIAN", "GUARDIAN", "ALL"],
    ["AGENT", "STUDENT", "ALL"],
    ["LEADERSHIP", "STUDENT", "NOBODY"],
    ["STAFF", "STUDENT", "OWN"],
  ] as const)
    expect([from, to, await desk.refusal("head", set, input(from, to, reach))]).toEqual([
      from,
      to,
      "INVALID",
    ]);
});

test("only the leadership and who moderates a school read and change its rules; for others it does not exist", async () => {
  const rule = input("STUDENT", "STUDENT", "ALL");
  for (const name of [
    "counsellor",
    "headTeacher",
    "ada",
    "adasMother",
    "accountsOfCollege",
    "otherHead",
  ] as const) {
    expect(await desk.refusal(name, set, rule)).toBe("NOT_FOUND");
    expect(await desk.refusal(name, read, { id: desk.places.college })).toBe("NOT_FOUND");
  }
  expect(await desk.refusal("head", read, { id: "no id" })).toBe("NOT_FOUND");
  expect(await desk.refusal("head", read, { id: desk.places.lycee })).toBe("NOT_FOUND");
  const { viewer } = (await desk.as("head", read, { id: desk.places.college })) as {
    viewer: { contactRules: { establishment: { name: string } } };
  };
  expect(viewer.contactRules.establishment.name).toBe("College");
});

test("a mandate of moderation over a territory decides for its schools, and no other mandate does", async () => {
  const viewer = await desk.api.viewer(desk.people.accountsOfNorth);
  const [mandate] = viewer.mandates;
  const place = { establishmentId: desk.places.college, territoryId: mandate!.territoryIds[0]! };
  const moderates = { ...viewer, mandates: [{ ...mandate!, powers: ["MODERATION" as const] }] };
  expect(canSetContactRules(moderates, place)).toBe(true);
  expect(canSetContactRules(moderates, { ...place, territoryId: null })).toBe(false);
  expect(canSetContactRules(viewer, place)).toBe(false);
});
