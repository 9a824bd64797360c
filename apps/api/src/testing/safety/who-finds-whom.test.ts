import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "./cast.ts";
import { openSchool, type OpenSchool } from "./open-school.ts";

const groups = {
  leaders: "head counsellor supervisor nurse dinasFather supervisingStudent",
  teachers:
    "headTeacher latinTeacher librarian pendingTeacher travellingTeacher teacherAndSecretary paulsMother",
  offices: "secretary restrictedSecretary cook",
  agents: "speaker passingAgent",
  pupils: "ada bob cleo dina paul suspendedPupil movedPupil pupilOfTwoSchools",
  of6A: "ada bob suspendedPupil pupilOfTwoSchools",
  families: `adasMother adasFather bobsMother bobsFather cleosMother cleosFather dinasFather paulsMother paulsFather
    leosFather motherOfTwoSchools unknownGuardian withdrawnGuardian formerGuardian guardianOfGone`,
  hiddenOnes: "hiddenTeacher hiddenPupil hiddenGuardian",
  lycee:
    "leo leosFather motherOfTwoSchools pupilOfTwoSchools teacherAndSecretary travellingTeacher administeringTeacher",
};

/** Whom each person finds, themselves apart. A minus takes somebody out again. */
const table: Partial<Record<Name, string>> = {
  head: "leaders teachers offices agents tutor pupils families hiddenOnes",
  counsellor: "leaders teachers offices agents tutor pupils families",
  supervisor: "leaders teachers offices agents tutor pupils families",
  nurse: "leaders teachers offices agents tutor pupils families",
  secretary: "leaders teachers offices agents pupils families",
  cook: "leaders teachers offices",
  librarian: "leaders teachers offices agents pupils",
  headTeacher: `leaders teachers offices agents pupils hiddenPupil adasMother adasFather bobsMother bobsFather
    cleosMother cleosFather paulsFather motherOfTwoSchools guardianOfGone`,
  latinTeacher: "leaders teachers offices agents pupils adasMother adasFather",
  goneTeacher: "",
  comingTeacher: "",
  speaker: "of6A headTeacher",
  passingAgent: "",
  tutor: "",
  ada: "leaders teachers offices of6A speaker adasMother adasFather",
  gonePupil: "guardianOfGone",
  hiddenPupil: "leaders teachers offices of6A speaker",
  adasMother: "leaders ada headTeacher latinTeacher teacherAndSecretary speaker",
  adasFather: "leaders ada headTeacher latinTeacher teacherAndSecretary speaker",
  bobsFather: "",
  cleosFather: "cleo",
  cleosMother: "leaders cleo headTeacher pendingTeacher travellingTeacher paulsMother",
  paulsMother: `leaders teachers offices agents pupils -dina cleosMother cleosFather motherOfTwoSchools`,
  leosFather: "leaders lycee bob headTeacher speaker",
  unknownGuardian: "",
  withdrawnGuardian: "",
  formerGuardian: "",
  restrictedSecretary: "leaders teachers offices agents pupils families -ada",
  accountsOfCollege: "leaders teachers offices agents tutor pupils families hiddenOnes",
  restrictedAdministrator: "leaders teachers offices agents tutor pupils families hiddenOnes -cleo",
  administeringTeacher: "lycee",
  newsOfCollege: "",
  layersOfSouth: "",
  auditOfCollege: "",
  formerAdministrator: "",
  otherHead: "otherTeacher otherSecretary otherCounsellor otherPupil otherMother",
  otherPupil: "otherHead otherTeacher otherSecretary otherCounsellor otherMother",
  stranger: "",
};

const wordsOf = (text: string): string[] =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => (word in groups ? wordsOf(groups[word as keyof typeof groups]) : [word]));

function expectedFor(name: string, text: string): string[] {
  const words = new Set([...wordsOf(text), name]);
  for (const word of words) {
    if (word.startsWith("-")) for (const gone of [word, word.slice(1)]) words.delete(gone);
  }
  return [...words].sort();
}

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

interface Found {
  users: { nodes: { id: string; sharedMemberships: { role: string; establishment: { id: string } }[] }[] };
}

async function find(name: Name): Promise<Map<string, string[]>> {
  const document = "{ users(first: 100) { nodes { id sharedMemberships { role establishment { id } } } } }";
  const { users } = (await school.as(name, document)) as unknown as Found;
  return new Map(
    users.nodes.map(({ id, sharedMemberships }) => [
      school.nameOf(id),
      sharedMemberships.map((one) => `${one.role} in ${school.nameOf(one.establishment.id)}`),
    ]),
  );
}

test.for(Object.entries(table) as [Name, string][])(
  "%s finds in the directory whom the table says",
  async ([name, text]) => {
    expect([...(await find(name)).keys()].sort()).toEqual(expectedFor(name, text));
  },
);

test.for<[Name, Name, string[]]>([
  ["cook", "paulsMother", ["TEACHER in college"]],
  ["headTeacher", "paulsMother", ["GUARDIAN in college", "TEACHER in college"]],
  ["paulsFather", "paulsMother", ["TEACHER in college"]],
  ["speaker", "pupilOfTwoSchools", ["STUDENT in college"]],
  ["head", "pupilOfTwoSchools", ["STUDENT in college"]],
  ["travellingTeacher", "pupilOfTwoSchools", ["STUDENT in college", "STUDENT in lycee"]],
  ["ada", "supervisingStudent", ["SCHOOL_LIFE in college"]],
  ["uma", "supervisingStudent", ["STUDENT in university"]],
  ["ada", "adasMother", ["GUARDIAN in college"]],
  ["leosFather", "bob", ["STUDENT in college"]],
  ["cleosFather", "cleo", []],
  ["guardianOfGone", "gonePupil", []],
])("%s knows of %s only what they are where both meet", async ([name, other, memberships]) => {
  expect((await find(name)).get(other)).toEqual(memberships);
});
