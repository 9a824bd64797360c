import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "./cast.ts";
import { openSchool, type OpenSchool } from "./open-school.ts";
import { walkField } from "./walk.ts";
import { walkArguments } from "./walk.people.ts";

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

/** All that the graph tells somebody of what is theirs, of the directory, and of one pupil. */
async function toldTo(name: Name, child: Name): Promise<string> {
  const { schema } = school.api;
  const roots = schema.getQueryType()!.getFields();
  const id = `(id: "${school.people[child]}")`;
  const given = { ...walkArguments, "Query.student": id, "Query.user": id };
  const documents = ["viewer", "users", "student", "user"].map(
    (root) => `{ ${walkField(schema, "Query", roots[root]!, 4, given)} }`,
  );
  const answers = await Promise.all(
    documents.map((document) => school.api.ask(school.people[name], document)),
  );
  return JSON.stringify(answers.map((answer) => answer.data));
}

const nameOf = (name: Name): string => `Nom ${name}"`;

test.for<[parent: Name, child: Name, others: Name[]]>([
  ["adasMother", "ada", ["adasFather", "unknownGuardian", "formerGuardian"]],
  ["adasFather", "ada", ["adasMother", "unknownGuardian"]],
  ["bobsMother", "bob", ["bobsFather", "leosFather", "withdrawnGuardian"]],
  ["paulsFather", "paul", []],
  // She teaches the class of her own child, whose father stays unknown to her there.
  ["paulsMother", "paul", ["paulsFather"]],
  ["dinasFather", "dina", ["hiddenGuardian"]],
])("%s finds no trace of the other guardians of %s", async ([parent, child, others]) => {
  const told = await toldTo(parent, child);
  expect(told).toContain(school.people[child]);
  for (const other of others) {
    expect([other, told.includes(school.people[other]), told.includes(nameOf(other))]).toEqual([
      other,
      false,
      false,
    ]);
  }
});

test("a father from whom a child is hidden finds no trace of child, school or other parent", async () => {
  const told = await toldTo("bobsFather", "bob");
  const hidden = [
    school.people.bob,
    school.people.bobsMother,
    school.places.college,
    school.classes["6A"],
    nameOf("bob"),
  ];
  expect(hidden.filter((trace) => told.includes(trace))).toEqual([]);
});

test("a father from whom the whereabouts are hidden finds the child, and no trace of where", async () => {
  const told = await toldTo("cleosFather", "cleo");
  expect(told).toContain(school.people.cleo);
  const hidden = [school.people.cleosMother, school.places.college, school.classes["6B"], "College", "Nord"];
  expect(hidden.filter((trace) => told.includes(trace))).toEqual([]);
});

test("a guardian without known right finds no trace of child or school", async () => {
  for (const guardian of ["unknownGuardian", "withdrawnGuardian", "formerGuardian"] as const) {
    const told = await toldTo(guardian, "ada");
    const hidden = [school.people.ada, school.people.bob, school.people.adasMother, school.places.college];
    expect(hidden.filter((trace) => told.includes(trace))).toEqual([]);
  }
});
