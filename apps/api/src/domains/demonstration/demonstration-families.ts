import type { Answers, DemonstrationFamilies } from "./demonstration-guardianships.ts";
import type { Generation, Gender } from "./demonstration-names.ts";
import type { DemonstrationSchools } from "./demonstration-schools.ts";
import type { DemonstrationTown } from "./demonstration-town.ts";

interface Guardian extends Answers {
  key: string;
  gender?: Gender;
  generation?: Generation;
  /** Whether they have the family name of the children: from birth, by use, or not. */
  name: "same" | "by use" | "other";
}

const mother: Guardian = { key: "mother", gender: "female", relation: "MOTHER", name: "same" };
const father: Guardian = { key: "father", gender: "male", relation: "FATHER", name: "same" };
const second = { order: 2 } as const;
const elsewhere = { order: 2, livesWith: false } as const;

/** Of forty families, so many are so. */
const households: readonly (readonly [number, readonly Guardian[]])[] = [
  [
    12,
    [
      { ...mother, name: "by use" },
      { ...father, ...second },
    ],
  ],
  [
    12,
    [
      { ...mother, name: "other" },
      { ...father, ...second },
    ],
  ],
  // Separated: each has all the rights, and learns nothing of the other.
  [5, [mother, { ...father, ...elsewhere, name: "other" }]],
  [4, [mother]],
  [1, [father]],
  // Informed, without deciding.
  [1, [mother, { ...father, ...elsewhere, authority: "NOT_EXERCISED" }]],
  // What is known of the father decides nothing: he has no access.
  [1, [mother, { ...father, ...elsewhere, authority: "UNKNOWN" }]],
  [
    1,
    [
      { ...father, ...elsewhere, authority: "WITHDRAWN" },
      {
        key: "grandmother",
        gender: "female",
        generation: "elder",
        relation: "GRANDPARENT",
        authority: "DELEGATED",
        name: "other",
      },
    ],
  ],
  [
    1,
    [
      { key: "educator", relation: "CHILD_WELFARE", authority: "DELEGATED", livesWith: false, name: "other" },
      { key: "foster", relation: "FOSTER", authority: "NOT_EXERCISED", ...second, name: "other" },
    ],
  ],
  [1, [{ key: "tutor", relation: "TUTOR", name: "other" }]],
  [1, [mother, { ...mother, ...second, key: "second mother", name: "other" }]],
];
const kinds = households.flatMap(([count, guardians]) => Array.from({ length: count }, () => guardians));

/** Fills what is left of the classes, family after family, with every kind of family among them. */
export function raiseFamilies(
  town: DemonstrationTown,
  families: DemonstrationFamilies,
  schools: DemonstrationSchools,
): void {
  const seats = [schools.college, schools.lycee].flatMap((school) =>
    school.classes.flatMap((one) =>
      Array.from({ length: families.free(one) }, (_, seat) => ({
        school,
        one,
        key: `pupil ${one.id} ${seat}`,
      })),
    ),
  );
  const shuffled = town.faker.helpers.shuffle(seats);
  // A step that has no divisor in common with their number: the kinds come mixed.
  for (let family = 0; shuffled.length > 0; family++) {
    const familyName = town.familyName();
    const children = shuffled
      .splice(0, [1, 2, 1, 2, 3, 1, 2][family % 7])
      .map(({ school, one, key }, index) =>
        families.pupil(key, school, one, { familyName, hidden: family === 30 && index === 0 }),
      );
    for (const { key, gender, generation, name, ...answers } of kinds[(family * 17) % kinds.length]!) {
      const guardian = town.person({
        key: `${key} ${family}`,
        mail: "courriel.example",
        mobile: true,
        ...(gender && { gender }),
        ...(generation && { generation }),
        ...(name === "other" ? {} : { familyName }),
        ...(name === "by use" ? { birthName: town.familyName() } : {}),
      });
      families.answer(guardian, children, answers);
    }
  }
}
