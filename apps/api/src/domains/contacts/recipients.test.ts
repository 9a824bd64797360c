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

test("« responsables de 6e A » is found as it is typed, with how many people it reaches", async () => {
  for (const text of ["responsables de 6A", "parents 6a", "Familles de la 6 A", "6A"]) {
    const [first] = await desk.find("headTeacher", text);
    expect([text, first]).toEqual([
      text,
      { kind: "CLASS_GUARDIANS", id: desk.classes["6A"], name: "Responsables de 6A", detail: "", count: 4 },
    ]);
  }
  const parts = (await desk.find("headTeacher", "6A")).map(({ kind }) => kind);
  expect(parts.slice(0, 3)).toEqual(["CLASS_GUARDIANS", "CLASS_STUDENTS", "CLASS_TEACHERS"]);
  expect((await desk.find("headTeacher", "profs 6B")).map(({ kind }) => kind)).toEqual(["CLASS_TEACHERS"]);
  const [found] = await desk.find("headTeacher", "responsables de 6B");
  const reached = await desk.reach("headTeacher", [guardiansOf("6B")]);
  expect(found!.count).toBe(reached.length);
});

test("a part of a name finds people, and says why", async () => {
  const { rows } = (
    await desk.database.query(
      `select jsonb_object_agg(id, given_name || ' ' || family_name) as rows from "user"`,
    )
  )[0] as { rows: Record<string, string> };
  const nameOf = (name: keyof ContactsDesk["people"]) => rows[desk.people[name]]!;
  const [ada] = await desk.find(
    "headTeacher",
    nameOf("ada")
      .split(" ")
      .map((word) => word.slice(0, 4))
      .join(" "),
  );
  expect(ada).toMatchObject({
    kind: "USER",
    id: desk.people.ada,
    detail: expect.stringContaining("6A") as string,
  });
  const ofAda = await desk.find("headTeacher", `parents de ${nameOf("ada")}`);
  expect(ofAda.map(({ id }) => desk.nameOf(id)).sort()).toEqual(["adasFather", "adasMother"]);
  expect(ofAda[0]!.detail).toContain(nameOf("ada"));
});

test("somebody to whom one may not write is not found, as nobody is by a name that none has", async () => {
  const names = (await desk.database.query(
    `select id, given_name || ' ' || family_name as name from "user" where status <> 'ERASED'`,
  )) as { id: string; name: string }[];
  for (const [viewer, hidden] of [
    ["ada", ["bob", "bobsMother", "head", "hiddenTeacher", "otherPupil"]],
    ["adasMother", ["adasFather", "bob", "bobsMother", "head", "unknownGuardian"]],
    ["adasFather", ["adasMother"]],
    ["paulsMother", ["paulsFather", "dina", "hiddenGuardian"]],
    ["restrictedSecretary", ["ada", "bob"]],
  ] as const)
    for (const one of hidden) {
      const { name } = names.find(({ id }) => id === desk.people[one])!;
      const found = (await desk.find(viewer, name)).map(({ id }) => desk.nameOf(id));
      expect([viewer, one, found.includes(one)]).toEqual([viewer, one, false]);
    }
});

test("a guardian is told of a teacher what concerns their child's classes, and no other", async () => {
  const found = await desk.find("adasMother", "");
  expect(found.filter(({ kind }) => kind === "SENDER").map(({ name }) => name)).toEqual([
    "Direction",
    "Secrétariat",
    "Vie scolaire",
  ]);
  const teacher = found.find(({ id }) => id === desk.people.headTeacher)!;
  expect(teacher.detail).toContain("6A");
  expect(teacher.detail).not.toContain("6B");
  expect(found.find(({ id }) => id === desk.people.ada)!.detail).toBe("Votre enfant");
});

test("ten suggestions at most, of one's own schools only", async () => {
  expect((await desk.find("head", "")).length).toBeLessThanOrEqual(10);
  expect(await desk.find("head", "", { first: 3 })).toHaveLength(3);
  const place = desk.places.lycee;
  const document = `query F($place: ID!, $first: Int!) { viewer { findRecipients(establishmentId: $place, text: "a", first: $first) { id } } }`;
  expect(await desk.refusal("head", document, { place, first: 10 })).toBe("NOT_FOUND");
  expect(await desk.refusal("head", document, { place: nobodysId, first: 10 })).toBe("NOT_FOUND");
  expect(await desk.refusal("head", document, { place: desk.places.college, first: 11 })).toBe("INVALID");
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

test("whoever blocks somebody hears nothing of them any more; an official office always arrives", async () => {
  const block = "mutation B($id: ID!) { blockUser(input: { userId: $id }) { userId name } }";
  const unblock = "mutation U($id: ID!) { unblockUser(input: { userId: $id }) { userId } }";
  const { blockUser } = await desk.as("adasMother", block, { id: desk.people.headTeacher });
  expect(blockUser).toMatchObject([{ userId: desk.people.headTeacher }]);
  expect(await desk.stillReached("headTeacher", ["adasMother", "adasFather"])).toEqual(["adasFather"]);
  const office = await desk.senderId("head", "LEADERSHIP");
  expect(await desk.stillReached("headTeacher", ["adasMother"], office)).toEqual(["adasMother"]);
  // The one who is blocked is not told.
  expect(await desk.reach("headTeacher", [person("adasMother")])).toEqual(["adasMother"]);
  expect(await desk.refusal("adasMother", unblock, { id: desk.people.headTeacher })).toBeUndefined();
  expect(await desk.refusal("adasMother", unblock, { id: desk.people.headTeacher })).toBe("NOT_FOUND");
  for (const id of [desk.people.otherPupil, desk.people.adasFather, nobodysId, "x", office])
    expect(await desk.refusal("adasMother", block, { id })).toBe("NOT_FOUND");
  expect(await desk.refusal("adasMother", block, { id: desk.people.adasMother })).toBe("INVALID");
});

test("what is delivered later is checked again: who left, was suspended or was separated gets nothing", async () => {
  expect(
    await desk.stillReached("headTeacher", [
      "ada",
      "gonePupil",
      "suspendedPupil",
      "otherPupil",
      "erasedPupil",
    ]),
  ).toEqual(["ada"]);
  expect(await desk.stillReached("restrictedSecretary", ["ada", "cleo"])).toEqual(["cleo"]);
  expect(await desk.stillReached("ada", ["restrictedSecretary", "head"])).toEqual(["head"]);
  await desk.database.query(`update "user" set status = 'SUSPENDED' where id = $1`, [
    desk.people.latinTeacher,
  ]);
  expect(await desk.stillReached("latinTeacher", ["ada"])).toEqual([]);
});
