import { afterAll, beforeAll, expect, test } from "vitest";

import { type RoleName, roles } from "../directory/role.ts";
import type { Viewer } from "../directory/viewer.ts";
import { names, type Name } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";
import { defaultRules, highestRules, rulesWith } from "./contact-rules.policy.ts";
import { canWriteTo, type RecipientFacts } from "./contacts.policy.ts";
import { readRecipientFacts } from "./recipient-facts.queries.ts";
import { officeDesk, ownDesk } from "./writing-desk.policy.ts";

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

const groups = {
  colleagues: `head counsellor supervisor nurse secretary cook restrictedSecretary headTeacher latinTeacher librarian
    pendingTeacher travellingTeacher teacherAndSecretary paulsMother dinasFather supervisingStudent`,
  agents: "speaker passingAgent",
  pupils: "ada bob cleo dina paul movedPupil pupilOfTwoSchools",
  families: `adasMother adasFather bobsMother cleosMother dinasFather paulsMother paulsFather motherOfTwoSchools
    guardianOfGone`,
  hiddenOnes: "hiddenTeacher hiddenPupil hiddenGuardian",
};

/** To whom each person of the collège may write there by default, themselves apart. A minus takes somebody out again. */
const table: Partial<Record<Name, string>> = {
  head: "colleagues agents tutor pupils families hiddenOnes",
  counsellor: "colleagues agents tutor pupils families",
  nurse: "colleagues agents tutor pupils families",
  cook: "colleagues agents",
  secretary: "colleagues agents",
  librarian: "colleagues agents",
  headTeacher: `colleagues agents pupils hiddenPupil adasMother adasFather bobsMother cleosMother dinasFather
    paulsMother paulsFather motherOfTwoSchools guardianOfGone`,
  latinTeacher: "colleagues agents ada adasMother adasFather",
  // Of her own child, she writes to him and learns nothing of his father, even as his teacher.
  paulsMother: "colleagues agents cleo paul movedPupil cleosMother motherOfTwoSchools",
  goneTeacher: "",
  comingTeacher: "",
  speaker: "ada bob pupilOfTwoSchools headTeacher",
  passingAgent: "",
  tutor: "",
  ada: "headTeacher latinTeacher teacherAndSecretary adasMother adasFather",
  bob: "headTeacher bobsMother leosFather",
  hiddenPupil: "headTeacher",
  gonePupil: "",
  adasMother: "ada headTeacher latinTeacher teacherAndSecretary",
  adasFather: "ada headTeacher latinTeacher teacherAndSecretary",
  // Bob is not known to him; where Cleo learns is hidden from him; how to reach Dina is.
  bobsFather: "",
  cleosFather: "",
  dinasFather: "colleagues agents tutor pupils -dina families",
  unknownGuardian: "",
  withdrawnGuardian: "",
  formerGuardian: "",
  restrictedSecretary: "colleagues agents",
  accountsOfCollege: "",
  otherHead: "",
  stranger: "",
};

const isName = (word: string): word is Name => (names as string[]).includes(word);

function expand(words: string): Set<Name> {
  const found = new Set<Name>();
  for (const word of words.split(/\s+/).filter(Boolean)) {
    if (word.startsWith("-")) found.delete(word.slice(1) as Name);
    else if (word in groups) for (const one of expand(groups[word as keyof typeof groups])) found.add(one);
    else if (isName(word)) found.add(word);
    else throw new Error(`Nobody is called ${word}.`);
  }
  return found;
}

const factsInCollege = async (): Promise<Map<string, RecipientFacts>> => {
  const { rowsAlone } = await school.api.context(null);
  const { today } = await school.api.viewer(school.people.head);
  const asked = { ids: Object.values(school.people), place: school.places.college, today };
  return new Map((await rowsAlone(readRecipientFacts, asked)).map((one) => [one.id, one]));
};

test.for(Object.entries(table) as [Name, string][])(
  "%s writes to exactly these people",
  async ([name, words]) => {
    const viewer = await school.api.viewer(school.people[name]);
    const desk = ownDesk(viewer, school.places.college, defaultRules);
    const facts = await factsInCollege();
    const found = names.filter((one) =>
      canWriteTo(viewer, { desk, recipient: facts.get(school.people[one])! }),
    );
    const expected = expand(words);
    expected.delete(name);
    expect(found.sort()).toEqual([...expected].sort());
  },
);

test("an office of the school reaches every family and pupil, and only the leadership those who are hidden", async () => {
  const viewer = await school.api.viewer(school.people.secretary);
  const facts = await factsInCollege();
  const reached = (kind: "LEADERSHIP" | "SECRETARIAT") =>
    names.filter((one) =>
      canWriteTo(viewer, {
        desk: officeDesk(school.places.college, kind),
        recipient: facts.get(school.people[one])!,
      }),
    );
  expect(reached("LEADERSHIP").sort()).toEqual(
    [...expand("colleagues agents tutor pupils families hiddenOnes")].sort(),
  );
  expect(reached("SECRETARIAT")).not.toContain("hiddenPupil");
});

/** What people of a role may do towards those of another: rows write to columns, in the order of `roles`. */
const written: Record<RoleName, { unrelated: string; related: string }> = {
  //                          T S G L V F A I
  TEACHER: { unrelated: "A - - A A A A -", related: "A A A A A A A A" },
  STUDENT: { unrelated: "- - - - - - - -", related: "A - A - - - - -" },
  GUARDIAN: { unrelated: "- - - - - - - -", related: "A A - - - - - -" },
  LEADERSHIP: { unrelated: "A A A A A A A A", related: "A A A A A A A A" },
  SCHOOL_LIFE: { unrelated: "A A A A A A A A", related: "A A A A A A A A" },
  STAFF: { unrelated: "A - - A A A A -", related: "A - - A A A A -" },
  AGENT: { unrelated: "- - - - - - - -", related: "A A - - - - - -" },
  INTERNSHIP_TUTOR: { unrelated: "- - - - - - - -", related: "A A - - - - - -" },
};

const [place, classId, childId] = ["place", "class", "child"];

/** Somebody of a role, in a class or with a child in it. */
function viewerWho(role: RoleName): Viewer {
  const teaches = role === "TEACHER" || role === "AGENT" || role === "INTERNSHIP_TUTOR" ? [classId!] : [];
  return {
    id: "viewer",
    today: "2026-11-27",
    memberships: [{ establishmentId: place!, role, function: null }],
    mandates: [],
    learns: role === "STUDENT" ? [classId!] : [],
    teaches,
    teachesAsTeacher: role === "TEACHER" ? teaches : [],
    headOf: [],
    children:
      role === "GUARDIAN"
        ? [
            {
              id: childId!,
              maySign: true,
              mayBeContacted: true,
              classIds: [classId!],
              establishmentIds: [place!],
            },
          ]
        : [],
    narrowedTo: null,
    timeZone: "Europe/Paris",
    territories: {},
    guardianIds: role === "STUDENT" ? ["recipient"] : [],
    hidden: { all: [], whereabouts: [], contact: [] },
    reach: [],
  };
}

function recipientWho(viewer: Viewer, role: RoleName, related: boolean): RecipientFacts {
  const isOwnChild = viewer.children.length > 0 && role === "STUDENT" && related;
  const isOwnGuardian = viewer.guardianIds.length > 0 && role === "GUARDIAN" && related;
  const theirs = related ? [classId!] : ["other class"];
  return {
    id: isOwnChild ? childId! : isOwnGuardian ? "recipient" : "somebody",
    status: "ACTIVE",
    hiddenFromDirectory: false,
    roles: [role],
    learns: role === "STUDENT" ? theirs : [],
    teaches: ["TEACHER", "AGENT", "INTERNSHIP_TUTOR"].includes(role) ? theirs : [],
    contactFor: role === "GUARDIAN" ? [{ childId: "other child", classIds: theirs }] : [],
    guardianOf: role === "GUARDIAN" ? ["other child"] : [],
    restrictedFrom: [],
  };
}

const may = (from: RoleName, to: RoleName, related: boolean, rules = defaultRules): boolean => {
  const viewer = viewerWho(from);
  const desk = ownDesk(viewer, place!, rules);
  return canWriteTo(viewer, { desk, recipient: recipientWho(viewer, to, related) });
};

test.for(roles.flatMap((from) => roles.map((to) => [from, to] as const)))(
  "by default, a %s writes to a %s as the table says",
  ([from, to]) => {
    const [unrelated, related] = (["unrelated", "related"] as const).map(
      (one) => written[from][one].split(" ")[roles.indexOf(to)] === "A",
    );
    expect({ unrelated: may(from, to, false), related: may(from, to, true) }).toEqual({ unrelated, related });
  },
);

test("whatever a school opens, no pupil writes to another family, and no guardian to another child", () => {
  for (const rules of [highestRules, rulesWith([{ from: "STUDENT", to: "GUARDIAN", reach: "ALL" }])]) {
    expect(may("STUDENT", "GUARDIAN", false, rules)).toBe(false);
    expect(may("STUDENT", "GUARDIAN", true, rules)).toBe(true);
    expect(may("GUARDIAN", "STUDENT", false, rules)).toBe(false);
    expect(may("GUARDIAN", "STUDENT", true, rules)).toBe(true);
    const viewer = viewerWho("STUDENT");
    const classmatesMother = recipientWho({ ...viewer, guardianIds: [] }, "GUARDIAN", true);
    expect(canWriteTo(viewer, { desk: ownDesk(viewer, place!, rules), recipient: classmatesMother })).toBe(
      false,
    );
  }
});

test("a school opens the classmates of a pupil, and closes nothing to its head", () => {
  const rules = rulesWith([
    { from: "STUDENT", to: "STUDENT", reach: "OWN" },
    { from: "LEADERSHIP", to: "TEACHER", reach: "NOBODY" },
    { from: "STAFF", to: "TEACHER", reach: "OWN" },
  ]);
  expect(may("STUDENT", "STUDENT", true, rules)).toBe(true);
  expect(may("STUDENT", "STUDENT", false, rules)).toBe(false);
  expect(may("LEADERSHIP", "TEACHER", false, rules)).toBe(true);
  expect(may("STAFF", "TEACHER", false, rules)).toBe(true);
});

test("parents who meet other parents where the school allows it still learn nothing of the other parent of their child", () => {
  const rules = rulesWith([{ from: "GUARDIAN", to: "GUARDIAN", reach: "OWN" }]);
  const viewer = viewerWho("GUARDIAN");
  const desk = ownDesk(viewer, place!, rules);
  const fellow = recipientWho(viewer, "GUARDIAN", true);
  expect(canWriteTo(viewer, { desk, recipient: fellow })).toBe(true);
  const coParent = { ...fellow, guardianOf: ["other child", childId!] };
  expect(canWriteTo(viewer, { desk, recipient: coParent })).toBe(false);
});

test("a restriction keeps both apart, whichever of them writes", () => {
  const teacher = viewerWho("TEACHER");
  const desk = ownDesk(teacher, place!, defaultRules);
  const pupil = recipientWho(teacher, "STUDENT", true);
  expect(
    canWriteTo(
      { ...teacher, hidden: { ...teacher.hidden, contact: [pupil.id] } },
      { desk, recipient: pupil },
    ),
  ).toBe(false);
  expect(canWriteTo(teacher, { desk, recipient: { ...pupil, restrictedFrom: [teacher.id] } })).toBe(false);
});
