import type { Faker } from "@faker-js/faker";
import { faker } from "@faker-js/faker/locale/fr";

import type { RoleName } from "../directory/role.ts";
import { day, isoDay, schoolYearStart } from "./demonstration-days.ts";
import { type Gender, type Generation, someFamilyName, someGivenName } from "./demonstration-names.ts";
import type { DemonstrationPeople, Person } from "./demonstration-people.ts";
import { demonstrationId, type DemonstrationRows } from "./demonstration-rows.ts";

export interface PersonWish {
  key: string;
  gender?: Gender;
  generation?: Generation;
  givenName?: string;
  familyName?: string;
  /** Where it is not the family name that everybody uses. */
  birthName?: string;
  /** Years of age on the first day of the school year. */
  age?: number;
  status?: "ACTIVE" | "PENDING" | "SUSPENDED" | "LEFT";
  chosenGivenName?: string;
  hidden?: boolean;
  /** The domain of a mail address; without one, the school knows no address. */
  mail?: string;
  mobile?: boolean;
}

interface Period {
  from?: Date;
  to?: Date;
}

/** The people of the demonstration: makes each once, with an account, and says what they are and where. */
export class DemonstrationTown {
  readonly faker: Faker = faker;
  readonly start: Date;
  /** The last day of the school year before, and of this one. */
  readonly eve: Date;
  readonly end: Date;
  readonly #rows: DemonstrationRows;
  readonly #people: DemonstrationPeople;
  readonly #now: Date;
  readonly #passwordHash: string;
  readonly #logins = new Map<string, number>();
  readonly #names = new Set<string>();
  #count = 0;

  constructor(rows: DemonstrationRows, people: DemonstrationPeople, now: Date, passwordHash: string) {
    this.#rows = rows;
    this.#people = people;
    this.#now = now;
    this.#passwordHash = passwordHash;
    this.start = schoolYearStart(now);
    this.eve = new Date(this.start.getTime() - day);
    this.end = new Date(Date.UTC(this.start.getUTCFullYear() + 1, 7, 31));
    this.sow();
  }

  /** What is drawn from here on is always the same. */
  sow(): void {
    this.faker.seed(20_260_901);
  }

  person(wish: PersonWish): Person {
    const gender = wish.gender ?? (this.#count % 2 === 0 ? "female" : "male");
    const familyName = wish.familyName ?? this.familyName();
    const civilName = wish.givenName ?? this.#givenName(wish, familyName, gender);
    // A third of accounts are never activated: the demonstration shows that too.
    const status = wish.status ?? (this.#count % 3 === 2 ? "PENDING" : "ACTIVE");
    this.#count += 1;
    const givenName = wish.chosenGivenName ?? civilName;
    this.#names.add(`${givenName} ${familyName}`);
    const person = {
      id: demonstrationId(`user ${wish.key}`),
      givenName,
      familyName,
      login: this.#login(givenName, familyName),
    };
    this.#rows.add("user", {
      id: person.id,
      birth_name: wish.birthName ?? familyName,
      usual_name: wish.birthName && familyName,
      civil_given_name: civilName,
      chosen_given_name: wish.chosenGivenName,
      // A feed would else bring the civil name back.
      locked_fields: wish.chosenGivenName ? ["chosen_given_name"] : [],
      status,
      hidden_from_directory: wish.hidden ?? false,
      left_on: status === "LEFT" ? isoDay(this.eve) : null,
      purge_after: status === "LEFT" ? isoDay(new Date(this.eve.getTime() + 365 * day)) : null,
      created_at: this.start,
      updated_at: this.#now,
    });
    this.#rows.add("user_private", {
      user_id: person.id,
      birth_date: wish.age === undefined ? null : this.#birthDate(wish.age),
      title: gender === "female" ? "Mme" : "M.",
    });
    const opened = status === "ACTIVE" || status === "SUSPENDED";
    this.#rows.add("credential", {
      user_id: person.id,
      login: person.login,
      password_hash: opened ? this.#passwordHash : null,
      password_set_at: opened ? this.#now : null,
    });
    // Whoever activated their account has said that the address is theirs.
    const verified = opened ? this.#now : null;
    if (wish.mail) this.#contact(person, "EMAIL", `${person.login}@${wish.mail}`, verified);
    if (wish.mobile) this.#contact(person, "MOBILE", this.#mobile(), null);
    this.#people.add(person);
    return person;
  }

  familyName(): string {
    return someFamilyName(this.faker);
  }

  membership(
    user: Person,
    establishmentId: string,
    role: RoleName,
    { from = this.start, to, ...more }: Period & { function?: string; endReason?: string } = {},
  ): void {
    this.#rows.add("membership", {
      id: demonstrationId(`membership ${user.id} ${establishmentId} ${role}`),
      user_id: user.id,
      establishment_id: establishmentId,
      role,
      function: more.function,
      starts_on: isoDay(from),
      ends_on: to && isoDay(to),
      end_reason: more.endReason,
    });
    if (!to || to >= this.#now) this.#people.join(user, establishmentId, role);
  }

  enrollment(
    user: Person,
    classId: string,
    role: "STUDENT" | "TEACHER",
    { from = this.start, to, ...more }: Period & { subjectId?: string; headTeacher?: boolean } = {},
  ): void {
    this.#rows.add("enrollment", {
      id: demonstrationId(`enrollment ${user.id} ${classId} ${role} ${more.subjectId ?? ""}`),
      user_id: user.id,
      class_id: classId,
      role,
      subject_id: more.subjectId,
      head_teacher: more.headTeacher ?? false,
      starts_on: isoDay(from),
      ends_on: to && isoDay(to),
    });
    if (role === "STUDENT") this.#people.learn(user, classId);
  }

  /** The same name twice happens in a school, and would puzzle in a demonstration. */
  #givenName(wish: PersonWish, familyName: string, gender: Gender): string {
    const generation = wish.generation ?? (wish.age !== undefined && wish.age < 25 ? "young" : "grown");
    for (let tries = 0; ; tries++) {
      const name = someGivenName(this.faker, familyName, generation, gender);
      if (tries === 50 || !this.#names.has(`${name} ${familyName}`)) return name;
    }
  }

  #contact(person: Person, kind: string, value: string, verifiedAt: Date | null): void {
    this.#rows.add("contact_point", {
      user_id: person.id,
      id: demonstrationId(`contact ${person.id} ${kind}`),
      kind,
      value,
      verified_at: verifiedAt,
    });
  }

  /** In a range that is kept for fiction: nobody is ever called. */
  #mobile(): string {
    const number = String(this.faker.number.int({ min: 0, max: 9999 })).padStart(4, "0");
    return `06 39 98 ${number.slice(0, 2)} ${number.slice(2)}`;
  }

  #birthDate(age: number): string {
    const days = age * 365.25 + this.faker.number.int({ min: 0, max: 364 });
    return isoDay(new Date(this.start.getTime() - days * day));
  }

  #login(givenName: string, familyName: string): string {
    const plain = `${givenName}.${familyName}`
      .normalize("NFD")
      .replaceAll(/\p{M}/gu, "")
      .toLowerCase()
      .replaceAll(/[^a-z.]+/g, "-");
    const taken = this.#logins.get(plain) ?? 0;
    this.#logins.set(plain, taken + 1);
    return taken === 0 ? plain : `${plain}${taken + 1}`;
  }
}
