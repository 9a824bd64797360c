import { v7 as uuidv7 } from "uuid";

import { cast, type Dates, guardianships, type Name, names, type Person, restrictions } from "./cast.ts";
import { canary, type Rows, type SchoolIds } from "./school-rows.ts";

/** Pupils are children, but for one who is of age. */
const isChild = (name: Name): boolean =>
  name !== "pupilOfTwoSchools" &&
  ((cast[name] as Person).at ?? []).some(({ as, place }) => as === "STUDENT" && place !== "university");

/** A birth date that nobody else has. */
export const birthDateOf = (name: Name): string =>
  new Date(Date.UTC(isChild(name) ? 2014 : 1931, 0, 1 + names.indexOf(name))).toISOString().slice(0, 10);

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

export type PeopleIds = SchoolIds & { people: Record<Name, string> };

/** The cast, with what they are, whom they answer for, and canaries in every private column. */
export function peopleRows(ids: PeopleIds, now: Date, day: (offset: number) => string): Rows {
  const all = Object.entries(cast) as [Name, Person][];
  const dates = ({ from, to }: Dates) => ({
    starts_on: day(from ?? -60),
    ends_on: to === undefined ? null : day(to),
  });
  return [
    [
      "user",
      all.map(([name, person]) => ({
        id: ids.people[name],
        birth_name: canary("birthname", name),
        usual_name: `Nom ${name}`,
        civil_given_name: canary("civilname", name),
        chosen_given_name: capital(name),
        locked_fields: [],
        locale: "fr",
        preferences: { secret: canary("preference", name) },
        status: person.status ?? "ACTIVE",
        hidden_from_directory: person.hidden ?? false,
        rights_version: 1,
        created_at: now,
        updated_at: now,
      })),
    ],
    [
      "user_private",
      names.map((name) => ({
        user_id: ids.people[name],
        birth_date: birthDateOf(name),
        title: canary("title", name),
        other_given_names: [canary("other", name)],
      })),
    ],
    [
      "contact_point",
      names.flatMap((name) =>
        ["EMAIL", "HOME_PHONE"].map((kind) => ({
          user_id: ids.people[name],
          id: uuidv7(),
          kind,
          value: canary("contact", name),
          source: canary("source", name),
        })),
      ),
    ],
    [
      "credential",
      names.map((name) => ({
        user_id: ids.people[name],
        login: canary("login", name),
        password_hash: canary("password", name),
        password_set_at: now,
        reset_at: now,
        activation_hash: `\\x${Buffer.from(canary("code", name)).toString("hex")}`,
        attempts: 0,
      })),
    ],
    [
      "membership",
      all.flatMap(([name, person]) =>
        (person.at ?? []).map((one) => ({
          id: uuidv7(),
          user_id: ids.people[name],
          establishment_id: ids.places[one.place],
          role: one.as,
          function: one.function ?? null,
          ...dates(one),
          source: canary("source", name),
          manual: false,
          end_reason: canary("endreason", name),
        })),
      ),
    ],
    [
      "enrollment",
      all.flatMap(([name, person]) =>
        [
          ...(person.learns ?? []).map((one) => ({ ...one, role: "STUDENT", head: false })),
          ...(person.teaches ?? []).map((one) => ({ head: false, ...one, role: "TEACHER" })),
        ].map((one) => ({
          id: uuidv7(),
          user_id: ids.people[name],
          class_id: ids.classes[one.in],
          role: one.role,
          subject_id: one.role === "TEACHER" ? ids.subject : null,
          head_teacher: one.head,
          ...dates(one),
          source: canary("source", name),
          manual: false,
        })),
      ),
    ],
    [
      "mandate",
      all.flatMap(([name, person]) =>
        (person.mandates ?? []).map((one) => ({
          id: uuidv7(),
          user_id: ids.people[name],
          territory_id: one.territory ? ids.territories[one.territory] : null,
          establishment_id: one.place ? ids.places[one.place] : null,
          powers: one.powers,
          ...dates(one),
          granted_by_id: ids.people.stranger,
        })),
      ),
    ],
    [
      "guardianship",
      guardianships.map((one) => ({
        id: uuidv7(),
        child_id: ids.people[one.child],
        guardian_id: ids.people[one.of],
        relation: "PARENT",
        authority: one.authority ?? "EXERCISED",
        may_see: one.maySee ?? true,
        may_sign: one.authority === undefined,
        may_be_contacted: one.mayBeContacted ?? true,
        contact_order: 1,
        lives_with: true,
        ...dates(one),
        source: canary("source", one.of),
        raw_codes: { code: canary("rawcode", one.of) },
        feed_version: canary("feed", one.of),
      })),
    ],
    [
      "contact_restriction",
      restrictions.map((one) => ({
        id: uuidv7(),
        child_id: ids.people[one.child],
        against_id: ids.people[one.against],
        hides: one.hides,
        ...dates(one),
        decided_by_id: ids.people.head,
        reason: canary("reason", one.child),
      })),
    ],
  ];
}
