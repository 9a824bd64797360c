import { afterAll, beforeAll, expect, test } from "vitest";

import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

const teachers = (...given: string[]) => given.map((givenName) => expect.objectContaining({ givenName }));

test("a teacher sees each class that they teach, the subject, and how many pupils it has today", async () => {
  const { shown, statements } = await school.widget("travellingTeacher", "my-classes");
  expect(statements).toBe(1);
  expect(shown).toMatchObject({
    failure: null,
    myClasses: [
      {
        class: { name: "6B", establishment: { name: "College" } },
        teaching: true,
        subjects: [{ name: "Mathématiques" }],
        // Cleo, Dina, Paul and who moved; not who left or whose data was erased.
        studentCount: 4,
      },
      {
        class: { name: "2A", establishment: { name: "Lycee" } },
        headTeachers: teachers("TravellingTeacher"),
      },
    ],
  });
});

test("a pupil sees their classes with the head teacher, and counts no pupil who is hidden", async () => {
  const { shown } = await school.widget("bob", "my-classes");
  expect(shown).toMatchObject({
    myClasses: [
      {
        class: { name: "6A" },
        teaching: false,
        subjects: [],
        headTeachers: teachers("HeadTeacher"),
        studentCount: 4,
      },
    ],
  });
});

test("it can be narrowed to one establishment", async () => {
  const { shown } = await school.widget("travellingTeacher", "my-classes", {
    establishment: school.places.lycee,
  });
  expect(shown).toMatchObject({ myClasses: [{ class: { name: "2A" } }] });
});

test("classes of a year that is over or that is being prepared are not there", async () => {
  const { shown } = await school.widget("movedPupil", "my-classes");
  expect(
    (shown as { myClasses: { class: { name: string } }[] }).myClasses.map((one) => one.class.name),
  ).toEqual(["6B"]);
});
