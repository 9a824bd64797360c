import { afterAll, beforeAll, expect, test } from "vitest";

import { type ContactsDesk, openContactsDesk } from "./contacts-desk.factory.ts";

let desk: ContactsDesk;
beforeAll(async () => void (desk = await openContactsDesk()));
afterAll(() => desk.close());

const save = `mutation S($input: SaveSenderInput!) { saveSender(input: $input) {
  id name kind official openTo holders { userId role function } } }`;
const close = `mutation C($input: CloseSenderInput!) { closeSender(input: $input) { id } }`;

interface Sender {
  id: string;
  name: string;
  holders: { userId: string | null; role: string | null }[];
}

const make = async (more: object): Promise<Sender> => {
  const input = { establishmentId: desk.places.college, kind: "CUSTOM", name: "CDI", ...more };
  const { saveSender } = (await desk.as("head", save, { input })) as { saveSender: Sender[] };
  return saveSender.find(({ name }) => name === (more as { name?: string }).name || name === "CDI")!;
};

test("a school makes an office for its library; its librarian writes for it, and pupils to it", async () => {
  const { id } = await make({ openTo: ["STUDENT", "TEACHER"], holders: [{ userId: desk.people.librarian }] });
  const office = [{ kind: "SENDER" as const, id }];
  expect(await desk.reach("ada", office)).toEqual(["CDI"]);
  expect(await desk.reach("adasMother", office)).toBe("NOT_FOUND");
  const places = await desk.as("librarian", "{ viewer { writingPlaces { senders { name } } } }");
  expect(places).toEqual({ viewer: { writingPlaces: [{ senders: [{ name: "CDI" }] }] } });
  // An office of one's own gives no right to write to more people than one does oneself.
  expect(await desk.reach("librarian", [{ kind: "USER", id: desk.people.ada }], { sender: id })).toBe(
    "NOT_FOUND",
  );
  const input = { establishmentId: desk.places.college, id };
  expect(await desk.refusal("head", close, { input })).toBeUndefined();
  expect(await desk.reach("ada", office)).toBe("NOT_FOUND");
  expect(await desk.refusal("head", close, { input })).toBe("NOT_FOUND");
});

test("pupils hold an office of delegates, to which no family writes", async () => {
  const delegates = { kind: "DELEGATES", name: "Délégués de 6A", holders: [{ userId: desk.people.ada }] };
  const input = { establishmentId: desk.places.college, ...delegates };
  expect(await desk.refusal("head", save, { input: { ...input, openTo: ["GUARDIAN"] } })).toBe("INVALID");
  expect(await desk.refusal("head", save, { input: { ...input, kind: "CUSTOM" } })).toBe("NOT_FOUND");
  const { id } = await make({ ...delegates, openTo: ["STUDENT"] });
  expect(await desk.reach("bob", [{ kind: "SENDER", id }])).toEqual(["Délégués de 6A"]);
});

test("an official office keeps its name, and never goes; who holds it changes, in the journal", async () => {
  const id = await desk
    .senderId("head", "SCHOOL_LIFE")
    .catch(() => desk.senderId("counsellor", "SCHOOL_LIFE"));
  const place = { establishmentId: desk.places.college, id };
  expect(await desk.refusal("head", close, { input: place })).toBe("INVALID");
  expect(await desk.refusal("head", save, { input: { ...place, holders: [] } })).toBe("INVALID");
  const { saveSender } = (await desk.as("head", save, {
    input: { ...place, name: "Autre nom", holders: [{ role: "SCHOOL_LIFE", function: "EDU" }] },
  })) as { saveSender: Sender[] };
  expect(saveSender.find((one) => one.id === id)).toMatchObject({
    name: "Vie scolaire",
    holders: [{ userId: null, role: "SCHOOL_LIFE", function: "EDU" }],
  });
  const held = `{ viewer { writingPlaces { senders { kind } } } }`;
  expect(await desk.as("supervisor", held)).toEqual({ viewer: { writingPlaces: [{ senders: [] }] } });
  const journaled = await desk.database.query("select 1 from audit_event where action = 'sender.change'");
  expect(journaled).toHaveLength(1);
});

test("only who decides the rules of a school makes its offices, with its own people", async () => {
  const input = { establishmentId: desk.places.college, kind: "CUSTOM", name: "Club" };
  for (const name of ["counsellor", "headTeacher", "ada", "adasMother", "otherHead"] as const)
    expect(await desk.refusal(name, save, { input })).toBe("NOT_FOUND");
  for (const userId of [desk.people.otherTeacher, desk.people.ada, desk.people.goneTeacher, "nobody"])
    expect(await desk.refusal("head", save, { input: { ...input, holders: [{ userId }] } })).toBe(
      "NOT_FOUND",
    );
  expect(await desk.refusal("head", save, { input: { ...input, name: " " } })).toBe("INVALID");
  expect(await desk.refusal("head", save, { input: { ...input, kind: "LEADERSHIP" } })).toBe("INVALID");
});
