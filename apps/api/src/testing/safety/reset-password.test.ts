import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "./cast.ts";
import { openSchool, type OpenSchool } from "./open-school.ts";

/** Whose password each may reset, among the people whom they find. */
const table: Partial<Record<Name, string>> = {
  headTeacher: "ada bob cleo dina hiddenPupil movedPupil paul pupilOfTwoSchools",
  latinTeacher: "ada",
  librarian: "",
  /** Paul is her own child, and where Dina learns is hidden from her. */
  paulsMother: "cleo movedPupil",
  speaker: "",
  /** A student who supervises elsewhere is no mere pupil. */
  professor: "uma",
  head: "",
  counsellor: "",
  secretary: "",
  supervisor: "",
  ada: "",
  adasMother: "",
  adasFather: "",
  newsOfCollege: "",
  formerAdministrator: "",
  otherTeacher: "otherPupil",
  otherHead: "",
};

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

interface Found {
  users: { nodes: { id: string; viewerCanResetPassword: boolean }[] };
}

const resettableBy = async (name: Name): Promise<string[]> => {
  const { users } = (await school.as(
    name,
    "{ users(first: 100) { nodes { id viewerCanResetPassword } } }",
  )) as unknown as Found;
  return users.nodes.filter((user) => user.viewerCanResetPassword).map((user) => school.nameOf(user.id));
};

test.for(Object.entries(table) as [Name, string][])(
  "%s may reset the passwords of the table",
  async ([name, text]) => {
    expect((await resettableBy(name)).sort()).toEqual(text.split(" ").filter(Boolean).sort());
  },
);

test("who administers accounts resets those of the school, but for whoever holds powers beyond it", async () => {
  const found = await resettableBy("accountsOfCollege");
  expect(found).toEqual(expect.arrayContaining(["ada", "adasMother", "head", "headTeacher", "tutor"]));
  expect(found).not.toContain("accountsOfCollege");
  expect(found).not.toContain("suspendedPupil");
});

const mutation = `mutation Reset($id: ID!) { resetPassword(input: { userId: $id }) { login } }`;

test.for<[Name, Name, string]>([
  ["headTeacher", "latinTeacher", "FORBIDDEN"],
  ["headTeacher", "adasMother", "FORBIDDEN"],
  ["headTeacher", "headTeacher", "FORBIDDEN"],
  ["librarian", "ada", "FORBIDDEN"],
  ["paulsMother", "paul", "FORBIDDEN"],
  ["professor", "supervisingStudent", "FORBIDDEN"],
  ["headTeacher", "otherPupil", "NOT_FOUND"],
  ["cook", "ada", "NOT_FOUND"],
  ["formerAdministrator", "ada", "NOT_FOUND"],
])("%s asking for the password of %s is told %s, and nothing changes", async ([name, other, code]) => {
  const variables = { id: school.people[other] };
  const { data, errors } = await school.api.ask(school.people[name], mutation, { variables });
  expect(errors?.[0]?.extensions["code"]).toBe(code);
  expect(data ?? null).toBeNull();
  const mine = await school.as(other, "{ viewer { account { passwordSetAt } } }");
  expect(mine).toEqual({ viewer: { account: { passwordSetAt: expect.anything() } } });
});
