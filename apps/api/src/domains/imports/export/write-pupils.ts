import { compose, type DeliveryWriter } from "../aaf/delivery-writer.ts";
import { relationCode } from "../aaf/guardianship-rules.ts";
import type { ExportReader } from "./export-reader.ts";
import { contactsOf, nameAttributes, personColumns, type PersonRow, personTables } from "./person-fields.ts";

interface Link {
  guardian: string;
  relation: string;
  exercised: boolean;
  livesWith: boolean | null;
  codes: { financial?: string; contact?: string; payment?: string } | null;
}

interface Pupil extends PersonRow {
  home: string;
  level: string | null;
  places: { school: string; kind: "HOMEROOM" | "GROUP"; name: string }[];
  links: Link[];
}

export async function writePupils(reader: ExportReader, writer: DeliveryWriter): Promise<void> {
  const pupils = reader.each<Pupil>(/* sql */ `
    select ${personColumns},
      (select min(m.school_key collate "C") from export_member m where m.user_id = p.id and m.role = 'STUDENT') as home,
      (select l.level from export_place l where l.user_id = p.id and l.role = 'STUDENT' and l.kind = 'HOMEROOM'
        order by l.school_key collate "C", l.name collate "C" limit 1) as level,
      coalesce((select json_agg(json_build_object('school', l.school_key, 'kind', l.kind, 'name', l.name)
          order by l.school_key collate "C", l.name collate "C")
        from export_place l where l.user_id = p.id and l.role = 'STUDENT'), '[]') as places,
      coalesce((select json_agg(json_build_object('guardian', g.key, 'relation', k.relation,
          'exercised', k.authority = 'EXERCISED', 'livesWith', k.lives_with, 'codes', k.raw_codes) order by g.key collate "C")
        from export_link k join export_person g on g.id = k.guardian_id where k.child_id = p.id), '[]') as links
    from ${personTables}
    where p.id in (select user_id from export_member where role = 'STUDENT')
    order by p.key collate "C"`);
  for await (const pupil of pupils) await writePupil(pupil, writer);
}

function writePupil(pupil: Pupil, writer: DeliveryWriter): Promise<void> {
  const placesOf = (kind: "HOMEROOM" | "GROUP"): string[] =>
    pupil.places.filter((place) => place.kind === kind).map(({ school, name }) => compose(school, name));
  return writer.write("Eleve", pupil.key, [
    ...nameAttributes(pupil),
    ["mail", contactsOf(pupil, "EMAIL")],
    ["homePhone", contactsOf(pupil, "HOME_PHONE")],
    ["mobile", contactsOf(pupil, "MOBILE")],
    ["ENTEleveAutoriteParentale", pupil.links.filter((link) => link.exercised).map((link) => link.guardian)],
    ["ENTElevePersRelEleve", pupil.links.map(sixFields)],
    ["ENTEleveAdresseRel", pupil.links.filter((link) => link.livesWith).map((link) => link.guardian)],
    ["ENTEleveMEF", [pupil.level]],
    ["ENTPersonStructRattach", [pupil.home]],
    ["ENTEleveClasses", placesOf("HOMEROOM")],
    ["ENTEleveGroupes", placesOf("GROUP")],
  ]);
}

/** Guardian, relation, financial, legal, contact, payment; the legal code in its meaning since 2020. */
function sixFields({ guardian, relation, exercised, codes }: Link): string {
  const [financial, contact, payment] = [
    codes?.financial || "0",
    codes?.contact || "1",
    codes?.payment || "0",
  ];
  return compose(guardian, relationCode(relation), financial, exercised ? "1" : "2", contact, payment);
}

export async function writeGuardians(reader: ExportReader, writer: DeliveryWriter): Promise<void> {
  const guardians = reader.each<PersonRow>(/* sql */ `
    select ${personColumns} from ${personTables}
    where p.id in (select guardian_id from export_link) order by p.key collate "C"`);
  for await (const guardian of guardians) {
    await writer.write("PersRelEleve", guardian.key, [
      ...nameAttributes(guardian),
      ["mail", contactsOf(guardian, "EMAIL")],
      ["homePhone", contactsOf(guardian, "HOME_PHONE")],
      ["telephoneNumber", contactsOf(guardian, "WORK_PHONE")],
      ["mobile", contactsOf(guardian, "MOBILE")],
    ]);
  }
}
