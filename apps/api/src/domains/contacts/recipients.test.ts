import { afterAll, beforeAll, expect, test } from "vitest";

import { expandRecipients } from "./recipients.service.ts";
import { type ContactsDesk, openContactsDesk } from "./contacts-desk.factory.ts";

const nobodysId = "01900000-0000-7000-8000-000000000000";

let desk: ContactsDesk;
beforeAll(async () => void (desk = await openContactsDesk()));
afterAll(() => desk.close());

const guardiansOf = (one: "6A" | "6B" | "6X") => ({
  kind: "CLASS_GUARDIANS" as const,
  id: desk.classes[one],
});
const person = (name: keyof ContactsDesk["people"]) => ({ kind: "USER" as const, id: desk.people[name] });

test("a teacher reaches all the guardians of their class who may be contacted, each once and with their children", async () => {
  expect(await desk.reach("headTeacher", [guardiansOf("6A")])).toEqual([
    "adasFather",
    "adasMother",
    "bobsMother",
    "guardianOfGone",
  ]);
  const viewer = await desk.api.viewer(desk.people.headTeacher);
  const both = await expandRecipients(desk.database, viewer, {
    establishmentId: desk.places.college,
    choices: [guardiansOf("6A"), guardiansOf("6B"), person("bobsMother")],
  });
  const bobsMother = both.filter(({ userId }) => userId === desk.people.bobsMother);
  expect(bobsMother).toEqual([
    {
      userId: desk.people.bobsMother,
      senderId: null,
      name: expect.any(String) as string,
      childIds: [desk.people.bob, desk.people.suspendedPupil].sort(),
      isGuardian: true,
    },
  ]);
  expect(both.find(({ userId }) => userId === desk.people.paulsMother)).toMatchObject({
    isGuardian: true,
    childIds: [desk.people.paul],
  });
});

test("a mother who teaches her own child's class learns nothing of his father there", async () => {
  expect(await desk.reach("paulsMother", [guardiansOf("6B")])).toEqual(["cleosMother", "motherOfTwoSchools"]);
  expect(await desk.reach("paulsMother", [person("paulsFather")])).toBe("NOT_FOUND");
});

test("neither the father from whom a child is hidden, nor one who must not be contacted, is among the families", async () => {
  const sender = await desk.senderId("head", "LEADERSHIP");
  const families = await desk.reach("head", [{ kind: "ROLE", id: "GUARDIAN" }], { sender });
  for (const name of [
    "bobsFather",
    "cleosFather",
    "leosFather",
    "withdrawnGuardian",
    "unknownGuardian",
    "formerGuardian",
  ])
    expect(families).not.toContain(name);
  expect(families).toEqual(expect.arrayContaining(["adasFather", "paulsFather", "hiddenGuardian"]));
});

test("who may not be written to answers like who does not exist", async () => {
  for (const [name, other] of [
    ["ada", "bob"],
    ["ada", "bobsMother"],
    ["ada", "head"],
    ["ada", "otherPupil"],
    ["adasMother", "bob"],
    ["adasMother", "adasFather"],
    ["adasMother", "head"],
    ["headTeacher", "hiddenGuardian"],
    ["headTeacher", "suspendedPupil"],
    ["headTeacher", "otherTeacher"],
    ["speaker", "cleo"],
  ] as const)
    expect([name, other, await desk.reach(name, [person(other)])]).toEqual([name, other, "NOT_FOUND"]);
  expect(await desk.reach("headTeacher", [{ kind: "USER", id: nobodysId }])).toBe("NOT_FOUND");
  expect(await desk.reach("headTeacher", [{ kind: "USER", id: "nobody" }])).toBe("NOT_FOUND");
});

test("one who may not be written to, among others who may, refuses them all", async () => {
  expect(await desk.reach("headTeacher", [person("ada"), person("otherPupil")])).toBe("NOT_FOUND");
  expect(await desk.reach("headTeacher", [guardiansOf("6A"), guardiansOf("6X")])).toBe("NOT_FOUND");
  expect(await desk.reach("latinTeacher", [guardiansOf("6A")])).toBe("NOT_FOUND");
});

test("pupils and families write to people and offices, never to a class or a role", async () => {
  for (const name of ["ada", "adasMother"] as const) {
    expect(await desk.reach(name, [{ kind: "CLASS_STUDENTS", id: desk.classes["6A"] }])).toBe("NOT_FOUND");
    expect(await desk.reach(name, [{ kind: "CLASS_TEACHERS", id: desk.classes["6A"] }])).toBe("NOT_FOUND");
    expect(await desk.reach(name, [{ kind: "ROLE", id: "TEACHER" }])).toBe("NOT_FOUND");
    expect(await desk.reach(name, [{ kind: "ESTABLISHMENT", id: desk.places.college }])).toBe("NOT_FOUND");
  }
});

test("everybody of a school writes to its offices, and nobody else does", async () => {
  const office = { kind: "SENDER" as const, id: await desk.senderId("counsellor", "SCHOOL_LIFE") };
  for (const name of ["ada", "adasMother", "cook", "passingAgent", "tutor"] as const)
    expect(await desk.reach(name, [office])).toEqual(["Vie scolaire"]);
  for (const name of ["otherPupil", "otherHead", "stranger", "accountsOfCollege", "bobsFather"] as const)
    expect(await desk.reach(name, [office])).toBe("NOT_FOUND");
  expect(await desk.reach("leo", [office], { place: "lycee" })).toBe("NOT_FOUND");
});

test("only who holds an office writes for it", async () => {
  const sender = await desk.senderId("secretary", "SECRETARIAT");
  expect(await desk.reach("secretary", [person("adasMother")], { sender })).toEqual(["adasMother"]);
  expect(await desk.reach("secretary", [person("adasMother")])).toBe("NOT_FOUND");
  for (const name of ["headTeacher", "cook", "adasMother", "otherSecretary"] as const)
    expect(await desk.reach(name, [person("ada")], { sender })).toBe("NOT_FOUND");
});

test("the head writes to the whole school at once", async () => {
  const everybody = await desk.reach("head", [{ kind: "ESTABLISHMENT", id: desk.places.college }]);
  expect(everybody).toEqual(
    expect.arrayContaining(["ada", "adasMother", "cook", "tutor", "speaker", "hiddenPupil"]),
  );
  expect(everybody).not.toContain("suspendedPupil");
  expect(everybody).not.toContain("head");
  expect(everybody).not.toContain("leo");
});

test("a person writes in their schools, for the offices that they hold, about their children there", async () => {
  const asked = `{ viewer { writingPlaces { establishment { name } senders { kind } children { id } writesToGroups } } }`;
  const places = async (name: keyof ContactsDesk["people"]) =>
    ((await desk.as(name, asked)) as { viewer: { writingPlaces: unknown } }).viewer.writingPlaces;
  expect(await places("motherOfTwoSchools")).toEqual([
    {
      establishment: { name: "College" },
      senders: [],
      children: [{ id: desk.people.movedPupil }],
      writesToGroups: false,
    },
    {
      establishment: { name: "Lycee" },
      senders: [],
      children: [{ id: desk.people.leo }],
      writesToGroups: false,
    },
  ]);
  expect(await places("counsellor")).toEqual([
    {
      establishment: { name: "College" },
      senders: [{ kind: "SCHOOL_LIFE" }],
      children: [],
      writesToGroups: true,
    },
  ]);
  expect(await places("accountsOfCollege")).toEqual([]);
});
