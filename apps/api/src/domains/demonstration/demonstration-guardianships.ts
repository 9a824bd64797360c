import type { DemonstrationClass, DemonstrationEstablishment } from "./demonstration-classes.ts";
import { isoDay, yearBefore } from "./demonstration-days.ts";
import type { Person } from "./demonstration-people.ts";
import { demonstrationId, type DemonstrationRows } from "./demonstration-rows.ts";
import type { DemonstrationTown, PersonWish } from "./demonstration-town.ts";

export interface Child {
  person: Person;
  school: DemonstrationEstablishment;
}

export type Authority = "EXERCISED" | "NOT_EXERCISED" | "WITHDRAWN" | "DELEGATED" | "UNKNOWN";

export interface Answers {
  relation: "MOTHER" | "FATHER" | "GRANDPARENT" | "TUTOR" | "FOSTER" | "CHILD_WELFARE";
  authority?: Authority;
  livesWith?: boolean;
  order?: number;
  /** The last day, where it is over. */
  until?: Date;
}

const bits = {
  EXERCISED: { may_see: true, may_sign: true, may_be_contacted: true },
  DELEGATED: { may_see: true, may_sign: true, may_be_contacted: true },
  NOT_EXERCISED: { may_see: true, may_sign: false, may_be_contacted: true },
  WITHDRAWN: { may_see: false, may_sign: false, may_be_contacted: false },
  UNKNOWN: { may_see: false, may_sign: false, may_be_contacted: false },
};

/** Pupils with their places, and who answers for them: brothers and sisters share their guardians. */
export class DemonstrationFamilies {
  readonly #town: DemonstrationTown;
  readonly #rows: DemonstrationRows;
  readonly #members = new Set<string>();
  readonly #seats = new Map<string, number>();

  constructor(town: DemonstrationTown, rows: DemonstrationRows) {
    this.#town = town;
    this.#rows = rows;
  }

  /** How many more a class takes. */
  free(one: DemonstrationClass): number {
    return one.size - (this.#seats.get(one.id) ?? 0);
  }

  pupil(
    key: string,
    school: DemonstrationEstablishment,
    one: DemonstrationClass,
    wish: Omit<PersonWish, "key"> = {},
  ): Child {
    const seat = this.#seats.get(one.id) ?? 0;
    this.#seats.set(one.id, seat + 1);
    const person = this.#town.person({ key, age: one.age, ...wish });
    const { before } = one;
    const from = yearBefore(this.#town.start);
    const stayed = before?.establishmentId === school.id;
    this.#town.membership(person, school.id, "STUDENT", stayed ? { from } : {});
    this.#town.enrollment(person, one.id, "STUDENT");
    // Every other newcomer of the lycée was in the collège of the demonstration.
    if (before && (stayed || seat % 2 === 0)) {
      this.#town.enrollment(person, before.id, "STUDENT", { from, to: this.#town.eve });
      if (!stayed)
        this.#town.membership(person, before.establishmentId, "STUDENT", {
          from,
          to: this.#town.eve,
          endReason: "Fin de scolarité au collège",
        });
    }
    return { person, school };
  }

  answer(
    guardian: Person,
    children: Child[],
    { relation, authority = "EXERCISED", livesWith = true, order = 1, until }: Answers,
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
        starts_on: isoDay(until ? yearBefore(this.#town.start) : this.#town.start),
        ends_on: until && isoDay(until),
      });
      const key = `${guardian.id} ${school.id}`;
      if (this.#members.has(key) || !bits[authority].may_see || until) continue;
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
