import { Client } from "pg";
import { v7 as uuidv7 } from "uuid";

import { dayOf } from "../../platform/context/context.ts";
import {
  cast,
  classes,
  type ClassName,
  type Dates,
  guardianships,
  type Name,
  names,
  type Person,
  type Place,
  restrictions,
} from "./cast.ts";

const places = ["college", "lycee", "university", "elsewhere"] as const;
const years = ["PREPARING", "CURRENT", "CLOSED"] as const;
const territoryOf = { college: "north", lycee: "north", university: "south", elsewhere: "south" } as const;

/** The ids of what `raiseAwkwardSchool` wrote. */
export interface AwkwardSchool {
  people: Record<Name, string>;
  classes: Record<ClassName, string>;
  places: Record<Place, string>;
  /** Who has this id. */
  nameOf(id: string): string;
}

/** Words that stand in private columns, each with whose it is: where one comes back, something leaked. */
export const canary = (kind: string, owner: string): string => `canary-${kind}-${owner}`;
/** A birth date that nobody else has. */
export const birthDateOf = (name: Name): string =>
  new Date(Date.UTC(1931, 0, 1 + names.indexOf(name))).toISOString().slice(0, 10);

const idsOf = <Key extends string>(keys: readonly Key[]): Record<Key, string> =>
  Object.fromEntries(keys.map((key) => [key, uuidv7()])) as Record<Key, string>;

type Row = Record<string, unknown>;

async function insert(client: Client, table: string, rows: Row[]): Promise<void> {
  const columns = Object.keys(rows[0]!).join(", ");
  await client.query(
    `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${table}", $1)`,
    [JSON.stringify(rows)],
  );
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Writes the cast into an empty base, canaries in every private column. */
export async function raiseAwkwardSchool(url: string, now = new Date()): Promise<AwkwardSchool> {
  const day = (offset: number): string => dayOf(new Date(now.getTime() + offset * 86_400_000));
  const dates = ({ from, to }: Dates) => ({
    starts_on: day(from ?? -60),
    ends_on: to === undefined ? null : day(to),
  });
  const school = {
    people: idsOf(names),
    classes: idsOf(Object.keys(classes) as ClassName[]),
    places: idsOf(places),
  };
  const territories = idsOf(["country", "north", "south"]);
  const yearId = idsOf(places.flatMap((place) => years.map((year) => `${place} ${year}` as const)));
  const subject = uuidv7();
  const level = uuidv7();
  const all = Object.entries(cast) as [Name, Person][];

  const client = new Client({ connectionString: url });
  await client.connect();
  await insert(client, "territory", [
    { id: territories.country, parent_id: null, kind: "COUNTRY", code: "FR", name: "France" },
    { id: territories.north, parent_id: territories.country, kind: "ACADEMY", code: "N", name: "Nord" },
    { id: territories.south, parent_id: territories.country, kind: "ACADEMY", code: "S", name: "Sud" },
  ]);
  await insert(
    client,
    "establishment",
    places.map((place) => ({
      id: school.places[place],
      territory_id: territories[territoryOf[place]],
      name: capital(place),
      kind: "OTHER",
      uai: `UAI-${place}`,
      time_zone: "Europe/Paris",
      phone: "0100000000",
      mail: `${place}@example.org`,
      website: `https://${place}.example.org`,
      address_lines: ["1 rue de l'École"],
      postal_code: "75000",
      city: "Paris",
      holiday_zone: "C",
      accent_color: "#336699",
      dpo_contact: canary("dpo", place),
      controller: canary("controller", place),
    })),
  );
  await insert(
    client,
    "school_year",
    places.flatMap((place) =>
      years.map((state, at) => ({
        id: yearId[`${place} ${state}`],
        establishment_id: school.places[place],
        state,
        starts_on: day(300 - 365 * at),
        ends_on: day(600 - 365 * at),
      })),
    ),
  );
  await insert(client, "subject", [{ id: subject, code: "MATHS", name: "Mathématiques" }]);
  await insert(client, "level", [{ id: level, code: "MEF", name: "Sixième" }]);
  await insert(
    client,
    "class",
    Object.entries(classes).map(([name, one]) => ({
      id: school.classes[name as ClassName],
      establishment_id: school.places[one.at],
      school_year_id: yearId[`${one.at} ${one.year}`],
      kind: one.kind,
      name,
      level_id: level,
    })),
  );
  await insert(
    client,
    "class_part",
    (["6A", "6B"] as const).map((part) => ({
      group_id: school.classes.latin,
      class_id: school.classes[part],
    })),
  );
  await insert(
    client,
    "user",
    all.map(([name, person]) => ({
      id: school.people[name],
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
  );
  await insert(
    client,
    "user_private",
    names.map((name) => ({
      user_id: school.people[name],
      birth_date: birthDateOf(name),
      title: canary("title", name),
      other_given_names: [canary("other", name)],
    })),
  );
  await insert(
    client,
    "contact_point",
    names.flatMap((name) =>
      ["EMAIL", "HOME_PHONE"].map((kind) => ({
        user_id: school.people[name],
        id: uuidv7(),
        kind,
        value: canary("contact", name),
        source: canary("source", name),
      })),
    ),
  );
  await insert(
    client,
    "credential",
    names.map((name) => ({
      user_id: school.people[name],
      login: canary("login", name),
      password_hash: canary("password", name),
      activation_hash: `\\x${Buffer.from(canary("code", name)).toString("hex")}`,
      attempts: 0,
    })),
  );
  await insert(
    client,
    "membership",
    all.flatMap(([name, person]) =>
      (person.at ?? []).map((one) => ({
        id: uuidv7(),
        user_id: school.people[name],
        establishment_id: school.places[one.place],
        role: one.as,
        function: one.function ?? null,
        ...dates(one),
        source: canary("source", name),
        manual: false,
        end_reason: canary("endreason", name),
      })),
    ),
  );
  await insert(
    client,
    "enrollment",
    all.flatMap(([name, person]) =>
      [
        ...(person.learns ?? []).map((one) => ({ ...one, role: "STUDENT", head: false })),
        ...(person.teaches ?? []).map((one) => ({ head: false, ...one, role: "TEACHER" })),
      ].map((one) => ({
        id: uuidv7(),
        user_id: school.people[name],
        class_id: school.classes[one.in],
        role: one.role,
        subject_id: one.role === "TEACHER" ? subject : null,
        head_teacher: one.head,
        ...dates(one),
        source: canary("source", name),
        manual: false,
      })),
    ),
  );
  await insert(
    client,
    "mandate",
    all.flatMap(([name, person]) =>
      (person.mandates ?? []).map((one) => ({
        id: uuidv7(),
        user_id: school.people[name],
        territory_id: one.territory ? territories[one.territory] : null,
        establishment_id: one.place ? school.places[one.place] : null,
        powers: one.powers,
        ...dates(one),
        granted_by_id: school.people.stranger,
      })),
    ),
  );
  await insert(
    client,
    "guardianship",
    guardianships.map((one) => ({
      id: uuidv7(),
      child_id: school.people[one.child],
      guardian_id: school.people[one.of],
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
  );
  await insert(
    client,
    "contact_restriction",
    restrictions.map((one) => ({
      id: uuidv7(),
      child_id: school.people[one.child],
      against_id: school.people[one.against],
      hides: one.hides,
      ...dates(one),
      decided_by_id: school.people.head,
      reason: canary("reason", one.child),
    })),
  );
  await client.end();

  const nameById = new Map(
    [school.people, school.classes, school.places].flatMap((ids) =>
      Object.entries(ids).map(([name, id]) => [id, name] as const),
    ),
  );
  return { ...school, nameOf: (id) => nameById.get(id) ?? id };
}
