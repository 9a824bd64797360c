import type { RoleName } from "../directory/role.ts";

export interface Person {
  id: string;
  /** The name that everybody is shown. */
  givenName: string;
  familyName: string;
  login: string;
}

/** Everybody of the demonstration: found by login, by role in an establishment, or by class. */
export class DemonstrationPeople {
  readonly #byLogin = new Map<string, Person>();
  readonly #members = new Map<string, Person[]>();
  readonly #learners = new Map<string, Person[]>();

  add(person: Person): void {
    this.#byLogin.set(person.login, person);
  }

  join(person: Person, establishmentId: string, role: RoleName): void {
    append(this.#members, `${establishmentId} ${role}`, person);
  }

  learn(person: Person, classId: string): void {
    append(this.#learners, classId, person);
  }

  /** @throws when nobody has this login: the demonstration would not be what it says */
  named(login: string): Person {
    const found = this.#byLogin.get(login);
    if (!found) throw new Error(`Nobody in the demonstration signs in as ${login}.`);
    return found;
  }

  /** Whoever has this role there now. */
  members(establishmentId: string, role: RoleName): readonly Person[] {
    return this.#members.get(`${establishmentId} ${role}`) ?? [];
  }

  /** The students of a class, in the order in which they came. */
  learners(classId: string): readonly Person[] {
    return this.#learners.get(classId) ?? [];
  }
}

function append(map: Map<string, Person[]>, key: string, person: Person): void {
  const people = map.get(key);
  if (people) people.push(person);
  else map.set(key, [person]);
}
