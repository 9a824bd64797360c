import type { DemonstrationEstablishment } from "./demonstration-classes.ts";
import type { DemonstrationPeople } from "./demonstration-people.ts";
import type { DemonstrationTown, PersonWish } from "./demonstration-town.ts";

const known: Readonly<Record<string, Partial<PersonWish>>> = {
  "L1 Informatique 0": { givenName: "Camille", familyName: "Roche", gender: "female", status: "ACTIVE" },
  "M1 Données 1": { status: "SUSPENDED" },
  "L3 Informatique 3": { hidden: true },
};

/** Students of the university are adults: nobody answers for them. */
export function enrollStudents(town: DemonstrationTown, university: DemonstrationEstablishment): void {
  for (const one of university.classes) {
    for (let seat = 0; seat < one.size; seat++) {
      const key = `${one.name} ${seat}`;
      const student = town.person({ key, age: one.age, mail: "etu.univ-ouest.example", ...known[key] });
      town.membership(student, university.id, "STUDENT");
      town.enrollment(student, one.id, "STUDENT");
    }
  }
}

/** Puts into each group and course those of its parts whom it takes. */
export function fillGroups(
  town: DemonstrationTown,
  people: DemonstrationPeople,
  { groups }: DemonstrationEstablishment,
): void {
  for (const { id, parts, takes } of groups)
    for (const part of parts)
      for (const [seat, learner] of people.learners(part.id).entries())
        if (takes(seat)) town.enrollment(learner, id, "STUDENT");
}
