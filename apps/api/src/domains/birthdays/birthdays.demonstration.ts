import type { DemonstrationPart } from "../demonstration/demonstration-part.ts";

/** Two pupils of three in the collège agreed, and a few adults; the others keep it for themselves. */
export const demonstration: DemonstrationPart = {
  demonstrates: "birthdays",
  demonstrate({ rows, people, now, schools }) {
    const pupils = people.members(schools.college.id, "STUDENT").filter((_, at) => at % 3 !== 0);
    const known = ["lea.martin", "karim.benali", "camille.roche"].map((login) => people.named(login));
    for (const id of new Set([...pupils, ...known].map((one) => one.id)))
      rows.add("shown_birthday", { user_id: id, agreed_at: now });
  },
};
