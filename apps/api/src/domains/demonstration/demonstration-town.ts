import { type Faker, fakerFR } from "@faker-js/faker";

import type { RoleName } from "../directory/role.ts";
import { givenNames } from "./demonstration-names.ts";
import { demonstrationId, type DemonstrationRows } from "./demonstration-rows.ts";

export interface PersonWish {
  key: string;
  gender?: "female" | "male";
  givenName?: string;
  familyName?: string;
  /** Years of age on the first day of the school year. */
  age?: number;
  status?: "ACTIVE" | "PENDING" | "SUSPENDED" | "LEFT";
  chosenGivenName?: string;
  hidden?: boolean;
}

export interface Person {
  id: string;
  givenName: string;
  familyName: string;
  login: string;
}

/** 1 September of the school year that runs on a day. */
export function schoolYearStart(now: Date): Date {
  const year = now.getUTCMonth() >= 8 ? now.getUTCFullYear() : now.getUTCFullYear() - 1;
  return new Date(Date.UTC(year, 8, 1));
}

export const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

/** The people of the demonstration: makes each once, with an account, and says what they are and where. */
export class DemonstrationTown {
  readonly faker: Faker = fakerFR;
  readonly start: Date;
  readonly #rows: DemonstrationRows;
  readonly #now: Date;
  readonly #passwordHash: string;
  readonly #logins = new Map<string, number>();
  #people = 0;

  constructor(rows: DemonstrationRows, now: Date, passwordHash: string) {
    this.#rows = rows;
    this.#now = now;
    this.#passwordHash = passwordHash;
    this.start = schoolYearStart(now);
    this.faker.seed(20_260_901);
  }

  person(wish: PersonWish): Person {
    const gender = wish.gender ?? (this.#people % 2 === 0 ? "female" : "male");
    const givenName = wish.givenName ?? this.faker.helpers.arrayElement(givenNames[gender]);
    const familyName = wish.familyName ?? this.familyName();
    // A third of accounts are never activated: the demonstration shows that too.
    const status = wish.status ?? (this.#people % 3 === 2 ? "PENDING" : "ACTIVE");
    this.#people += 1;
    const id = demonstrationId(`user ${wish.key}`);
    this.#rows.add("user", {
      id,
      birth_name: familyName,
      civil_given_name: givenName,
      chosen_given_name: wish.chosenGivenName,
      status,
      hidden_from_directory: wish.hidden ?? false,
      left_on: status === "LEFT" ? isoDay(new Date(this.start.getTime() - 40 * 86_400_000)) : null,
      created_at: this.start,
      updated_at: this.#now,
    });
    this.#rows.add("user_private", {
      user_id: id,
      birth_date: wish.age === undefined ? null : this.#birthDate(wish.age),
      title: gender === "female" ? "Mme" : "M.",
    });
    const login = this.#login(wish.chosenGivenName ?? givenName, familyName);
    this.#rows.add("credential", {
      user_id: id,
      login,
      password_hash: status === "PENDING" ? null : this.#passwordHash,
      password_set_at: status === "PENDING" ? null : this.#now,
    });
    return { id, givenName: wish.chosenGivenName ?? givenName, familyName, login };
  }

  familyName(): string {
    return this.faker.person.lastName();
  }

  membership(
    user: Person,
    establishmentId: string,
    role: RoleName,
    more: { function?: string; from?: Date; to?: Date } = {},
  ): void {
    this.#rows.add("membership", {
      id: demonstrationId(`membership ${user.id} ${establishmentId} ${role}`),
      user_id: user.id,
      establishment_id: establishmentId,
      role,
      function: more.function,
      starts_on: isoDay(more.from ?? this.start),
      ends_on: more.to && isoDay(more.to),
    });
  }

  enrollment(
    user: Person,
    classId: string,
    role: "STUDENT" | "TEACHER",
    more: { subjectId?: string; headTeacher?: boolean } = {},
  ): void {
    this.#rows.add("enrollment", {
      id: demonstrationId(`enrollment ${user.id} ${classId} ${role} ${more.subjectId ?? ""}`),
      user_id: user.id,
      class_id: classId,
      role,
      subject_id: more.subjectId,
      head_teacher: more.headTeacher ?? false,
      starts_on: isoDay(this.start),
    });
  }

  #birthDate(age: number): string {
    const days = age * 365.25 + this.faker.number.int({ min: 0, max: 364 });
    return isoDay(new Date(this.start.getTime() - days * 86_400_000));
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
