import { compose, type DeliveryWriter, part } from "../aaf/delivery-writer.ts";
import { type EstablishmentKind, typeOfKind } from "../aaf/establishment-kinds.ts";
import type { ExportReader } from "./export-reader.ts";

interface School {
  key: string;
  uai: string;
  name: string;
  kind: EstablishmentKind;
  phone: string | null;
  mail: string | null;
  address_lines: string[];
  postal_code: string | null;
  city: string | null;
  classes: string[];
  groups: { name: string; parts: string[] }[];
}

export async function writeSchools(reader: ExportReader, writer: DeliveryWriter): Promise<void> {
  const schools = reader.each<School>(/* sql */ `
    select s.key, s.uai, s.name, s.kind, s.phone, s.mail, s.address_lines, s.postal_code, s.city,
      coalesce((select array_agg(c.name order by c.name collate "C") from export_class c
        where c.establishment_id = s.id and c.kind = 'HOMEROOM'), '{}') as classes,
      coalesce((select json_agg(json_build_object('name', g.name, 'parts', array(
          select c.name from class_part p join export_class c on c.id = p.class_id where p.group_id = g.id
          order by c.name collate "C")) order by g.name collate "C")
        from export_class g where g.establishment_id = s.id and g.kind = 'GROUP'), '[]') as groups
    from export_school s order by s.key collate "C"`);
  for await (const school of schools) {
    await writer.write("EtabEducNat", school.key, [
      ["ENTStructureJointure", [school.key]],
      ["ENTStructureUAI", [school.uai]],
      ["ENTEtablissementUAI", [school.uai]],
      ["ENTStructureNomCourant", [part(school.name)]],
      ["ENTStructureTypeStruct", [typeOfKind(school.kind)]],
      ["street", [school.address_lines.map(part).filter(Boolean).join("$")]],
      ["postalCode", [school.postal_code]],
      ["l", [school.city]],
      ["telephoneNumber", [school.phone]],
      ["ENTStructureMailSI", [school.mail]],
      ["ENTStructureClasses", school.classes.map(part)],
      ["ENTStructureGroupes", school.groups.map(({ name, parts }) => compose(name, "", ...parts))],
    ]);
  }
}

export async function writeSubjects(reader: ExportReader, writer: DeliveryWriter): Promise<void> {
  const subjects = reader.each<{ code: string; name: string }>(/* sql */ `
    select distinct on (s.code collate "C") s.code, s.name from subject s
    where s.code in (select subject from export_place where role = 'TEACHER')
    order by s.code collate "C", s.name collate "C"`);
  for await (const { code, name } of subjects) {
    await writer.write("MatiereEducNat", part(code), [
      ["ENTMatJointure", [part(code)]],
      ["ENTLibelleMatiere", [name]],
    ]);
  }
}

interface Level {
  code: string;
  name: string;
  national_code: string | null;
  statistical_code: string | null;
}

export async function writeLevels(reader: ExportReader, writer: DeliveryWriter): Promise<void> {
  const levels = reader.each<Level>(/* sql */ `
    select distinct on (l.code collate "C") l.code, l.name, l.national_code, l.statistical_code from level l
    where l.code in (select level from export_place where role = 'STUDENT' and kind = 'HOMEROOM')
    order by l.code collate "C", l.name collate "C"`);
  for await (const { code, name, national_code: national, statistical_code: statistical } of levels) {
    await writer.write("MefEducNat", part(code), [
      ["ENTMefJointure", [part(code)]],
      ["ENTLibelleMef", [name]],
      ["ENTMEFRattach", [national]],
      ["ENTMEFSTAT11", [statistical]],
    ]);
  }
}
