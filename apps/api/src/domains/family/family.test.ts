import { afterAll, beforeAll, expect, test } from "vitest";

import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

const familyDocument = "{ viewer { family { narrowedTo children { id givenName } } } }";
const narrowDocument = `mutation Narrow($childId: ID) {
  narrowFamily(input: { childId: $childId }) { narrowedTo children { givenName } } }`;

test("the guardian of several children chooses between them; who has fewer has nothing to choose", async () => {
  expect(await school.as("motherOfTwoSchools", familyDocument)).toMatchObject({
    viewer: { family: { narrowedTo: null, children: [{ givenName: "Leo" }, { givenName: "MovedPupil" }] } },
  });
  for (const name of ["ada", "adasMother", "cleosFather", "head"] as const)
    expect(await school.as(name, familyDocument)).toEqual({ viewer: { family: null } });
});

test("what is chosen is remembered, and widgets show this child alone until it is opened again", async () => {
  const shown = async (kind: string) => (await school.widget("motherOfTwoSchools", kind)).shown;
  await school.as("motherOfTwoSchools", narrowDocument, { childId: school.people.leo });
  expect(await school.as("motherOfTwoSchools", familyDocument)).toMatchObject({
    viewer: { family: { narrowedTo: school.people.leo, children: [{}, {}] } },
  });
  expect(await shown("children")).toMatchObject({ children: [{ user: { givenName: "Leo" } }] });
  expect(await shown("school-contact")).toMatchObject({ schoolContact: [{ name: "Lycee" }] });
  expect(await shown("school-calendar")).toMatchObject({
    schoolCalendar: [{ establishments: [{ name: "Lycee" }], children: [{ givenName: "Leo" }] }],
  });
  await school.as("motherOfTwoSchools", narrowDocument, { childId: null });
  expect(await shown("children")).toMatchObject({ children: [{}, {}] });
  expect(await shown("school-contact")).toMatchObject({ schoolContact: [{}, {}] });
});

test("news of the other school wait while the page is narrowed", async () => {
  const places = async () => {
    const { shown } = await school.widget("motherOfTwoSchools", "news", { count: 20 });
    return (shown as { news: { id: string }[] }).news.map(({ id }) => id);
  };
  expect(await places()).toContain(school.news.college);
  await school.as("motherOfTwoSchools", narrowDocument, { childId: school.people.leo });
  expect(await places()).not.toContain(school.news.college);
  await school.as("motherOfTwoSchools", narrowDocument, { childId: null });
  expect(await places()).toContain(school.news.college);
});

test("one narrows to one's own children only: others answer like an id that nobody has", async () => {
  const ask = (childId: string) =>
    school.api.ask(school.people.motherOfTwoSchools, narrowDocument, { variables: { childId } });
  const foreign = await ask(school.people.ada);
  const unknown = await ask("01900000-0000-7000-8000-000000000000");
  expect(foreign.errors?.[0]?.extensions["code"]).toBe("NOT_FOUND");
  expect(foreign.errors?.map((one) => one.message)).toEqual(unknown.errors?.map((one) => one.message));
  expect(await school.as("motherOfTwoSchools", familyDocument)).toMatchObject({
    viewer: { family: { narrowedTo: null } },
  });
});

test("a child who is lost to the guardian narrows nothing any more", async () => {
  const { people } = school;
  const { database } = await school.api.context(null);
  await database.query("insert into narrowed_family (user_id, child_id) values ($1, $2)", [
    people.bobsFather,
    people.bob,
  ]);
  expect((await school.api.viewer(people.bobsFather)).narrowedTo).toBeNull();
});
