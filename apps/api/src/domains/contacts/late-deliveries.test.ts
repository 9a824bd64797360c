import { afterAll, beforeAll, expect, test } from "vitest";

import { type ContactsDesk, openContactsDesk } from "./contacts-desk.factory.ts";

const nobodysId = "01900000-0000-7000-8000-000000000000";

let desk: ContactsDesk;
beforeAll(async () => void (desk = await openContactsDesk()));
afterAll(() => desk.close());

const person = (name: keyof ContactsDesk["people"]) => ({ kind: "USER" as const, id: desk.people[name] });

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
