import type { DemonstrationEstablishment, DemonstrationSchools } from "./demonstration-schools.ts";
import type { DemonstrationTown, Person } from "./demonstration-town.ts";

type Subject = string;

export const collegeTeachers: Subject[] = [
  "maths",
  "maths",
  "french",
  "french",
  "english",
  "english",
  "history",
  "history",
  "life",
  "physics",
  "sport",
  "sport",
  "art",
  "music",
  "technology",
  "spanish",
];
export const lyceeTeachers: Subject[] = [
  "maths",
  "maths",
  "french",
  "english",
  "history",
  "physics",
  "life",
  "sport",
  "spanish",
  "philosophy",
  "economics",
];
export const universityTeachers: Subject[] = ["algorithms", "algorithms", "statistics", "maths", "english"];

/** Somebody who teaches there. */
export function teacher(
  town: DemonstrationTown,
  school: DemonstrationEstablishment,
  wish: { key: string; givenName?: string; familyName?: string; gender?: "female" | "male" },
): Person {
  const person = town.person(wish.givenName ? { ...wish, status: "ACTIVE" } : wish);
  town.membership(person, school.id, "TEACHER", { function: "ENS" });
  return person;
}

/** Shares the classes of a school between its teachers; each class gets one of them as head teacher. */
export function teachSchool(
  town: DemonstrationTown,
  schools: DemonstrationSchools,
  school: DemonstrationEstablishment,
  subjects: Subject[],
  known: (Person | undefined)[],
): void {
  const teachers = subjects.map((subject, index) => ({
    subject,
    person: known[index] ?? teacher(town, school, { key: `teacher ${school.id} ${index}` }),
  }));
  const bySubject = [...new Set(subjects)].map((subject) =>
    teachers.filter((one) => one.subject === subject),
  );
  school.classes.forEach((one, index) => {
    const team = bySubject.map((group) => group[index % group.length]!);
    // 5eB is the sixth class of the collège: its head teacher is the mathematics teacher whom the demonstration signs in.
    const head = one.name === "5eB" ? team[0]! : team[index % team.length]!;
    for (const member of team) {
      town.enrollment(member.person, one.id, "TEACHER", {
        subjectId: schools.subjects[member.subject],
        headTeacher: member === head && school !== schools.university,
      });
    }
  });
}
