import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "./cast.ts";
import { openSchool, type OpenSchool } from "./open-school.ts";

/**
 * Who reads which field of Ada's record. A cross: it answers; a dash: null, as if there were nothing; a number: that
 * many rows. Ada has two parents who may be contacted, and a third guardian without known authority.
 */
const table = `
                     record birthDate classes schools contacts guardians authority guardianContacts restrictions reason
  ada                x      x         2       1       2        2         -         -                -            -
  adasMother         x      x         2       1       -        1         x         x                -            -
  adasFather         x      x         2       1       -        1         x         x                -            -
  headTeacher        x      x         2       1       2        2         -         x                -            -
  latinTeacher       x      -         2       1       -        2         -         -                -            -
  head               x      x         2       1       2        3         x         x                1            x
  counsellor         x      x         2       1       2        3         x         x                1            -
  nurse              x      x         2       1       2        3         x         x                1            -
  secretary          x      x         2       1       2        3         x         x                -            -
  supervisor         x      -         2       1       -        -         -         -                -            -
  bob                -      -         -       -       -        -         -         -                -            -
  bobsMother         -      -         -       -       -        -         -         -                -            -
  librarian          -      -         -       -       -        -         -         -                -            -
  travellingTeacher  -      -         -       -       -        -         -         -                -            -
  speaker            -      -         -       -       -        -         -         -                -            -
  passingAgent       -      -         -       -       -        -         -         -                -            -
  tutor              -      -         -       -       -        -         -         -                -            -
  cook               -      -         -       -       -        -         -         -                -            -
  goneTeacher        -      -         -       -       -        -         -         -                -            -
  comingTeacher      -      -         -       -       -        -         -         -                -            -
  unknownGuardian    -      -         -       -       -        -         -         -                -            -
  formerGuardian     -      -         -       -       -        -         -         -                -            -
  restrictedSecretary -     -         -       -       -        -         -         -                -            -
  accountsOfCollege  -      -         -       -       -        -         -         -                -            -
  newsOfCollege      -      -         -       -       -        -         -         -                -            -
  otherHead          -      -         -       -       -        -         -         -                -            -
  otherTeacher       -      -         -       -       -        -         -         -                -            -
  otherMother        -      -         -       -       -        -         -         -                -            -
  dean               -      -         -       -       -        -         -         -                -            -
  stranger           -      -         -       -       -        -         -         -                -            -
`;

const [header, ...lines] = table
  .trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/));
const expected = lines.map(([name, ...cells]) => [name as Name, cells] as const);

const record = `query Record($id: ID!) { student(id: $id) {
  birthDate classes { id } establishments { id } contactPoints { value }
  guardians { authority contactPoints { value } } restrictions { reason } } }`;
const recordForApps = record.replace("restrictions { reason }", "");

interface Answer {
  birthDate: string | null;
  classes: object[];
  establishments: object[];
  contactPoints: object[] | null;
  guardians: { authority: string | null; contactPoints: object[] | null }[];
  restrictions?: { reason: string | null }[] | null;
}

const cross = (value: unknown): string => (value === null || value === undefined ? "-" : "x");
const count = (rows: unknown[] | null | undefined): string => (rows?.length ? String(rows.length) : "-");

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

async function cellsFor(name: Name, options: { scopes?: string[] } = {}): Promise<string[]> {
  const variables = { id: school.people.ada };
  const document = options.scopes ? recordForApps : record;
  const answer = await school.api.ask(school.people[name], document, { variables, ...options });
  const one = answer.data?.["student"] as Answer | null;
  const code = answer.errors?.[0]?.extensions["code"];
  if (!one) return header!.map(() => (code === "NOT_FOUND" ? "-" : String(code)));
  return [
    "x",
    cross(one.birthDate),
    count(one.classes),
    count(one.establishments),
    count(one.contactPoints),
    count(one.guardians),
    cross(one.guardians[0]?.authority),
    cross(one.guardians[0]?.contactPoints),
    count(one.restrictions),
    cross(one.restrictions?.[0]?.reason),
  ];
}

test.for(expected)("%s reads of Ada's record what the table says", async ([name, cells]) => {
  expect(Object.fromEntries((await cellsFor(name)).map((cell, at) => [header![at], cell]))).toEqual(
    Object.fromEntries(cells.map((cell, at) => [header![at], cell])),
  );
});

const everyScope = [
  "students:read",
  "birth-dates:read",
  "contacts:read",
  "guardianships:read",
  "children:read",
  "classes:read",
  "directory:read",
  "establishments:read",
];

test("an app with every scope reads what its person reads, never more, and of restrictions nothing", async () => {
  for (const [name, cells] of expected) {
    const withoutRestrictions = [...cells.slice(0, -2), "-", "-"];
    expect([name, ...(await cellsFor(name, { scopes: everyScope }))]).toEqual([name, ...withoutRestrictions]);
  }
});

const askAsApp = (document: string, ...scopes: string[]) =>
  school.api.ask(school.people.head, document, { variables: { id: school.people.ada }, scopes });

test("without the scope of a field, an app reads nothing of the record", async () => {
  await expect(askAsApp(record, ...everyScope)).rejects.toThrow(
    "StudentRecord.restrictions is never open to an app",
  );
  await expect(askAsApp(recordForApps, "students:read")).rejects.toThrow(
    "StudentRecord.birthDate needs the scope",
  );
  const id = "query R($id: ID!) { student(id: $id) { id } }";
  await expect(askAsApp(id, "children:read")).rejects.toThrow("students:read");
});

test("a head who is a parent in the same school reads the child's record as a parent, with no trace of the other", async () => {
  const answer = await school.as(
    "leosFather",
    "query R($id: ID!) { student(id: $id) { guardians { user { id } } } }",
    {
      id: school.people.leo,
    },
  );
  expect(answer).toEqual({ student: { guardians: [{ user: { id: school.people.leosFather } }] } });
});

test("a secretary from whom the contacts of a pupil are hidden reads the rest of the record", async () => {
  const contacts = "query R($id: ID!) { student(id: $id) { id contactPoints { value } } }";
  expect(await school.as("restrictedSecretary", contacts, { id: school.people.bob })).toEqual({
    student: { id: school.people.bob, contactPoints: null },
  });
});

test("a teacher of two schools sees of a pupil of both the classes that each school lets them see", async () => {
  const classes = "query R($id: ID!) { student(id: $id) { classes { name } establishments { name } } }";
  const id = school.people.pupilOfTwoSchools;
  const both = {
    classes: [{ name: "2A" }, { name: "6A" }],
    establishments: [{ name: "College" }, { name: "Lycee" }],
  };
  expect(await school.as("travellingTeacher", classes, { id })).toEqual({ student: both });
  expect(await school.as("head", classes, { id })).toEqual({
    student: { classes: [{ name: "6A" }], establishments: [{ name: "College" }] },
  });
});
