import type { DemonstrationClass, DemonstrationEstablishment } from "./demonstration-classes.ts";
import type { Person } from "./demonstration-people.ts";
import type { SubjectIds, SubjectKey } from "./demonstration-subjects.ts";
import type { DemonstrationTown } from "./demonstration-town.ts";

type Numbers = Readonly<Partial<Record<SubjectKey, number>>>;
type Team = ReadonlyMap<SubjectKey, readonly Person[]>;

/** How many teach a subject there. */
export const collegeTeachers: Numbers = {
  maths: 4,
  french: 4,
  english: 3,
  history: 3,
  sport: 4,
  life: 2,
  physics: 2,
  technology: 2,
  spanish: 2,
  art: 1,
  music: 1,
  latin: 1,
};
export const lyceeTeachers: Numbers = {
  maths: 3,
  french: 2,
  english: 2,
  history: 2,
  physics: 2,
  life: 2,
  sport: 2,
  spanish: 2,
  philosophy: 1,
  economics: 1,
  theatre: 1,
};
export const universityTeachers: Numbers = {
  algorithms: 2,
  statistics: 1,
  maths: 1,
  english: 1,
  databases: 1,
  networks: 1,
  communication: 1,
};

/** Taught across classes only, in groups. */
const onlyInGroups = new Set<SubjectKey>(["latin", "theatre"]);

export interface TeacherWish {
  key: string;
  givenName?: string;
  familyName?: string;
  gender?: "female" | "male";
}

/** Somebody who teaches there; who has a name is known, and has an open account. */
export function teacher(
  town: DemonstrationTown,
  school: DemonstrationEstablishment,
  wish: TeacherWish,
): Person {
  const known = wish.givenName === undefined ? {} : ({ status: "ACTIVE" } as const);
  const person = town.person({
    age: 26 + town.faker.number.int(36),
    mail: "ac-rennes.example",
    ...wish,
    ...known,
  });
  town.membership(person, school.id, "TEACHER", { function: "ENS" });
  return person;
}

/** Hires as many teachers as it takes; those who are known already are among them, at their places. */
export function hireTeachers(
  town: DemonstrationTown,
  school: DemonstrationEstablishment,
  numbers: Numbers,
  known: Readonly<Partial<Record<SubjectKey, readonly (Person | undefined)[]>>> = {},
): Team {
  const team = new Map<SubjectKey, Person[]>();
  for (const [subject, count] of Object.entries(numbers) as [SubjectKey, number][]) {
    const people = Array.from(
      { length: count },
      (_, place) =>
        known[subject]?.[place] ?? teacher(town, school, { key: `teacher ${school.id} ${subject} ${place}` }),
    );
    team.set(subject, people);
  }
  return team;
}

/** Shares the classes of a school between its teachers; each class gets a head teacher of its own. */
export function teachClasses(
  town: DemonstrationTown,
  subjects: SubjectIds,
  school: DemonstrationEstablishment,
  team: Team,
  heads: ReadonlyMap<DemonstrationClass, Person>,
): void {
  const shared = [...team].filter(([subject]) => !onlyInGroups.has(subject));
  const taken = new Set(heads.values());
  school.classes.forEach((one, index) => {
    const teachers = shared.map(([subject, people]) => ({ subject, person: people[index % people.length]! }));
    const turned = [...teachers.slice(index % teachers.length), ...teachers];
    const head = heads.get(one) ?? turned.find(({ person }) => !taken.has(person))?.person;
    if (head) taken.add(head);
    for (const { subject, person } of teachers)
      town.enrollment(person, one.id, "TEACHER", {
        subjectId: subjects[subject],
        headTeacher: person === head,
      });
  });
}

/** Shares the groups and the courses of a school between those who teach their subjects. */
export function teachGroups(
  town: DemonstrationTown,
  subjects: SubjectIds,
  school: DemonstrationEstablishment,
  team: Team,
): void {
  school.groups.forEach(({ id, subject }, index) => {
    const people = team.get(subject) ?? [];
    const person = people[index % people.length];
    if (person) town.enrollment(person, id, "TEACHER", { subjectId: subjects[subject] });
  });
}
