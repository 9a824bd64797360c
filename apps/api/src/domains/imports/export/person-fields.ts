import { cleanText } from "../aaf/clean-text.ts";
import type { WrittenAttributes } from "../aaf/delivery-writer.ts";
import { isContact } from "../aaf/stage-person.ts";

export interface Contact {
  kind: "EMAIL" | "MOBILE" | "HOME_PHONE" | "WORK_PHONE";
  value: string;
}

export interface PersonRow {
  key: string;
  birth_name: string;
  usual_name: string | null;
  given_name: string;
  other_given_names: string[];
  title: string | null;
  birth_date: string | null;
  contacts: Contact[];
}

/** The columns of a PersonRow, from export_person p. */
export const personColumns = /* sql */ `
  p.key, u.birth_name, u.usual_name, u.civil_given_name as given_name, v.title,
  coalesce(v.other_given_names, '{}') as other_given_names, to_char(v.birth_date, 'DD/MM/YYYY') as birth_date,
  coalesce((select json_agg(json_build_object('kind', c.kind, 'value', c.value) order by c.value collate "C")
    from contact_point c where c.user_id = p.id), '[]') as contacts`;

export const personTables = /* sql */ `
  export_person p join "user" u on u.id = p.id left join user_private v on v.user_id = p.id`;

export const nameAttributes = (person: PersonRow): WrittenAttributes => [
  ["ENTPersonJointure", [person.key]],
  ["ENTPersonDateNaissance", [person.birth_date]],
  ["ENTPersonNomPatro", [person.birth_name]],
  ["sn", [person.usual_name ?? person.birth_name]],
  ["givenName", [person.given_name]],
  ["ENTPersonAutresPrenoms", person.other_given_names],
  ["personalTitle", [person.title]],
];

export const contactsOf = (person: PersonRow, kind: Contact["kind"]): string[] =>
  person.contacts
    .filter((contact) => contact.kind === kind && isContact(kind, cleanText(contact.value)))
    .map((contact) => contact.value);
