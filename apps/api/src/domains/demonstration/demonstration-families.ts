import type { Child, DemonstrationFamilies } from "./demonstration-guardianships.ts";
import type { DemonstrationSchools } from "./demonstration-schools.ts";
import type { DemonstrationTown, Person } from "./demonstration-town.ts";

const parent = (
  town: DemonstrationTown,
  key: string,
  gender: "female" | "male",
  familyName: string,
): Person => {
  const person = town.person({ key, gender, familyName });
  return person;
};

/** Fills what is left of the classes, family after family, with every kind of family among them. */
export function raiseFamilies(
  town: DemonstrationTown,
  families: DemonstrationFamilies,
  schools: DemonstrationSchools,
  taken: ReadonlyMap<string, number>,
): void {
  const seats = [schools.college, schools.lycee].flatMap((school) =>
    school.classes.flatMap((one) =>
      Array.from({ length: one.size - (taken.get(one.id) ?? 0) }, (_, seat) => ({
        school,
        one,
        key: `pupil ${one.id} ${seat}`,
      })),
    ),
  );
  const shuffled = town.faker.helpers.shuffle(seats);
  for (let family = 0; shuffled.length > 0; family++) {
    const familyName = town.familyName();
    const count = [1, 2, 1, 2, 3][family % 5]!;
    const children = shuffled.splice(0, count).map(({ school, one, key }, index) =>
      families.pupil(key, school, one, {
        familyName,
        ...(family === 30 && index === 0 ? { hidden: true } : {}),
      }),
    );
    guard(town, families, family, familyName, children);
  }
}

function guard(
  town: DemonstrationTown,
  families: DemonstrationFamilies,
  family: number,
  name: string,
  children: Child[],
): void {
  const mother = (): Person => parent(town, `mother ${family}`, "female", name);
  const father = (familyName = name): Person => parent(town, `father ${family}`, "male", familyName);
  const exercised = { authority: "EXERCISED" } as const;
  const kind = family % 20;
  if (kind < 17) families.answer(mother(), children, { relation: "MOTHER", ...exercised });
  if (kind < 12) families.answer(father(), children, { relation: "FATHER", ...exercised }, 2);
  if (kind === 12 || kind === 13)
    families.answer(
      father(town.familyName()),
      children,
      { relation: "FATHER", ...exercised, livesWith: false },
      2,
    );
  if (kind === 14)
    families.answer(
      father(),
      children,
      { relation: "FATHER", authority: "NOT_EXERCISED", livesWith: false },
      2,
    );
  if (kind === 15)
    families.answer(father(), children, { relation: "FATHER", authority: "UNKNOWN", livesWith: false }, 2);
  if (kind === 17) families.answer(father(), children, { relation: "FATHER", ...exercised });
  if (kind === 18) {
    families.answer(father(), children, { relation: "FATHER", authority: "WITHDRAWN", livesWith: false });
    const grandmother = town.person({ key: `grandmother ${family}`, gender: "female" });
    families.answer(grandmother, children, { relation: "GRANDPARENT", authority: "DELEGATED" });
  }
  if (kind === 19) {
    const educator = town.person({ key: `educator ${family}` });
    families.answer(educator, children, {
      relation: "CHILD_WELFARE",
      authority: "DELEGATED",
      livesWith: false,
    });
  }
}
