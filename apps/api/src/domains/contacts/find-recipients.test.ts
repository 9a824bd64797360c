import { afterAll, beforeAll, expect, test } from "vitest";

import { type ContactsDesk, openContactsDesk } from "./contacts-desk.factory.ts";

const nobodysId = "01900000-0000-7000-8000-000000000000";

let desk: ContactsDesk;
beforeAll(async () => void (desk = await openContactsDesk()));
afterAll(() => desk.close());

const guardiansOf = (one: "6A" | "6B") => ({ kind: "CLASS_GUARDIANS" as const, id: desk.classes[one] });

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
