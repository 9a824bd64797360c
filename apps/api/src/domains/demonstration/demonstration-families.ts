import { demonstrationId, type DemonstrationRows } from "./demonstration-rows.ts";
import {
  classNamed,
  type DemonstrationClass,
  type DemonstrationEstablishment,
  type DemonstrationSchools,
} from "./demonstration-schools.ts";
import { type DemonstrationTown, isoDay, type Person } from "./demonstration-town.ts";

interface Child {
  person: Person;
  school: DemonstrationEstablishment;
}

interface Answers {
  relation: string;
  authority: "EXERCISED" | "NOT_EXERCISED" | "WITHDRAWN" | "DELEGATED" | "UNKNOWN";
  livesWith?: boolean;
}

const bits = {
  EXERCISED: { may_see: true, may_sign: true, may_be_contacted: true },
  DELEGATED: { may_see: true, may_sign: true, may_be_contacted: true },
  NOT_EXERCISED: { may_see: true, may_sign: false, may_be_contacted: true },
  WITHDRAWN: { may_see: false, may_sign: false, may_be_contacted: false },
  UNKNOWN: { may_see: false, may_sign: false, may_be_contacted: false },
};

/** Families of the pupils of the collège and the lycée, in all their kinds; brothers and sisters share theirs. */
export class DemonstrationFamilies {
  readonly #town: DemonstrationTown;
  readonly #rows: DemonstrationRows;
  readonly #members = new Set<string>();

  constructor(town: DemonstrationTown, rows: DemonstrationRows) {
    this.#town = town;
    this.#rows = rows;
  }

  pupil(
    key: string,
    school: DemonstrationEstablishment,
    one: DemonstrationClass,
    wish: {
      givenName?: string;
      familyName?: string;
      gender?: "female" | "male";
      status?: "ACTIVE";
      hidden?: boolean;
      chosenGivenName?: string;
    } = {},
  ): Child {
    const person = this.#town.person({ key, age: one.age, ...wish });
    this.#town.membership(person, school.id, "STUDENT");
    this.#town.enrollment(person, one.id, "STUDENT");
    return { person, school };
  }

  answer(
    guardian: Person,
    children: Child[],
    { relation, authority, livesWith = true }: Answers,
    order = 1,
  ): void {
    for (const { person: child, school } of children) {
      this.#rows.add("guardianship", {
        id: demonstrationId(`guardianship ${child.id} ${guardian.id}`),
        child_id: child.id,
        guardian_id: guardian.id,
        relation,
        authority,
        ...bits[authority],
        contact_order: order,
        lives_with: livesWith,
        starts_on: isoDay(this.#town.start),
      });
      const key = `${guardian.id} ${school.id}`;
      if (this.#members.has(key) || !bits[authority].may_see) continue;
      this.#members.add(key);
      this.#town.membership(guardian, school.id, "GUARDIAN");
    }
  }

  restrict(child: Person, against: Person, hides: "CONTACT" | "WHEREABOUTS" | "ALL", reason: string): void {
    this.#rows.add("contact_restriction", {
      id: demonstrationId(`restriction ${child.id} ${against.id}`),
      child_id: child.id,
      against_id: against.id,
      hides,
      starts_on: isoDay(this.#town.start),
      reason,
    });
  }
}

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

/** The families whose members the demonstration signs in. */
export function raiseKnownFamilies(
  town: DemonstrationTown,
  families: DemonstrationFamilies,
  schools: DemonstrationSchools,
  rossi: Person,
): Map<string, number> {
  const { college, lycee } = schools;
  const taken = new Map<string, number>();
  const seat = (school: DemonstrationEstablishment, name: string): DemonstrationClass => {
    const one = classNamed(school, name);
    taken.set(one.id, (taken.get(one.id) ?? 0) + 1);
    return one;
  };
  const active = { status: "ACTIVE" } as const;
  const lea = families.pupil("lea", college, seat(college, "5eB"), {
    givenName: "Léa",
    familyName: "Martin",
    gender: "female",
    ...active,
  });
  const noe = families.pupil("noe", lycee, seat(lycee, "2nde 2"), {
    givenName: "Noé",
    familyName: "Martin",
    gender: "male",
    ...active,
  });
  const nadia = town.person({
    key: "nadia",
    givenName: "Nadia",
    familyName: "Martin",
    gender: "female",
    ...active,
  });
  const thomas = town.person({
    key: "thomas",
    givenName: "Thomas",
    familyName: "Martin",
    gender: "male",
    ...active,
  });
  families.answer(nadia, [lea, noe], { relation: "MOTHER", authority: "EXERCISED" });
  families.answer(thomas, [lea, noe], { relation: "FATHER", authority: "EXERCISED" }, 2);

  const hugo = families.pupil("hugo", college, seat(college, "4eA"), {
    givenName: "Hugo",
    familyName: "Garnier",
    gender: "male",
    ...active,
  });
  const sophie = town.person({
    key: "sophie",
    givenName: "Sophie",
    familyName: "Leroy",
    gender: "female",
    ...active,
  });
  const marc = town.person({
    key: "marc",
    givenName: "Marc",
    familyName: "Garnier",
    gender: "male",
    ...active,
  });
  families.answer(sophie, [hugo], { relation: "MOTHER", authority: "EXERCISED" });
  families.answer(marc, [hugo], { relation: "FATHER", authority: "NOT_EXERCISED", livesWith: false }, 2);

  const zoe = families.pupil("zoe", college, seat(college, "5eB"), {
    givenName: "Zoé",
    familyName: "Lambert",
    gender: "female",
    ...active,
  });
  const julie = town.person({
    key: "julie",
    givenName: "Julie",
    familyName: "Lambert",
    gender: "female",
    ...active,
  });
  const eric = town.person({
    key: "eric",
    givenName: "Éric",
    familyName: "Lambert",
    gender: "male",
    ...active,
  });
  families.answer(julie, [zoe], { relation: "MOTHER", authority: "EXERCISED" });
  families.answer(eric, [zoe], { relation: "FATHER", authority: "EXERCISED", livesWith: false }, 2);
  families.restrict(zoe.person, eric, "ALL", "Ordonnance de protection");

  const elio = families.pupil("elio", college, seat(college, "6eC"), {
    givenName: "Élodie",
    chosenGivenName: "Élio",
    familyName: "Faure",
    gender: "female",
    ...active,
  });
  const faure = town.person({
    key: "faure",
    givenName: "Denis",
    familyName: "Faure",
    gender: "male",
    ...active,
  });
  families.answer(faure, [elio], { relation: "FATHER", authority: "EXERCISED" });

  const rossiChild = families.pupil("matteo", lycee, seat(lycee, "1re 1"), {
    givenName: "Mattéo",
    familyName: "Rossi",
    gender: "male",
    ...active,
  });
  families.answer(rossi, [rossiChild], { relation: "MOTHER", authority: "EXERCISED" });
  return taken;
}
