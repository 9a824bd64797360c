import { demonstrationId, type DemonstrationRows } from "./demonstration-rows.ts";
import type { DemonstrationClass, DemonstrationEstablishment } from "./demonstration-schools.ts";
import { type DemonstrationTown, isoDay, type Person } from "./demonstration-town.ts";

export interface Child {
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
