import { compose, type DeliveryWriter } from "../aaf/delivery-writer.ts";
import { functionOf, type StaffRole } from "../aaf/staff-roles.ts";
import type { ExportReader } from "./export-reader.ts";
import { unwrittenRoles } from "./export-tables.ts";
import { contactsOf, nameAttributes, personColumns, type PersonRow, personTables } from "./person-fields.ts";

interface Place {
  school: string;
  kind: "HOMEROOM" | "GROUP";
  name: string;
  subject: string | null;
  head: boolean;
}

interface Member extends PersonRow {
  positions: { school: string; role: StaffRole; function: string | null }[];
  places: Place[];
}

const labels: Record<StaffRole, string> = {
  TEACHER: "ENSEIGNEMENT",
  LEADERSHIP: "DIRECTION",
  SCHOOL_LIFE: "VIE SCOLAIRE",
  STAFF: "PERSONNEL",
};

export async function writeStaff(reader: ExportReader, writer: DeliveryWriter): Promise<void> {
  const isStaff = `m.role <> 'STUDENT' and m.role not in ${unwrittenRoles}`;
  const staff = reader.each<Member>(/* sql */ `
    select ${personColumns},
      (select json_agg(json_build_object('school', m.school_key, 'role', m.role, 'function', m.function))
        from export_member m where m.user_id = p.id and ${isStaff}) as positions,
      coalesce((select json_agg(json_build_object('school', l.school_key, 'kind', l.kind, 'name', l.name,
          'subject', l.subject, 'head', l.head_teacher))
        from export_place l where l.user_id = p.id and l.role = 'TEACHER'), '[]') as places
    from ${personTables}
    where p.id in (select user_id from export_member m where ${isStaff})
    order by p.key collate "C"`);
  for await (const member of staff) await writeMember(member, writer);
}

const sorted = (values: readonly string[]): string[] => [...new Set(values)].sort();

function writeMember(member: Member, writer: DeliveryWriter): Promise<void> {
  const { positions, places } = member;
  // Whoever teaches somewhere is a teacher there: a reader of the delivery would say so too.
  const teaching = places
    .filter(({ school }) => !positions.some((each) => each.school === school && each.role === "TEACHER"))
    .map(({ school }) => ({ school, role: "TEACHER" as const, function: null }));
  const functions = [...positions, ...teaching].map(({ school, role, function: code }) =>
    compose(school, functionOf(role, code), labels[role], "", ""),
  );
  const written = (kind: Place["kind"]): string[] =>
    sorted(places.filter((place) => place.kind === kind).map(({ school, name }) => compose(school, name)));
  const withSubject = (kind: Place["kind"]): string[] =>
    sorted(
      places
        .filter((place) => place.kind === kind && place.subject !== null)
        .map(({ school, name, subject }) => compose(school, name, subject)),
    );
  const teaches = [...positions, ...teaching].some(({ role }) => role === "TEACHER");
  return writer.write("PersEducNat", member.key, [
    ...nameAttributes(member),
    ["mail", contactsOf(member, "EMAIL")],
    ["ENTPersonStructRattach", sorted(positions.map(({ school }) => school)).slice(0, 1)],
    ["ENTAuxEnsClasses", written("HOMEROOM")],
    ["ENTAuxEnsGroupes", written("GROUP")],
    ["ENTAuxEnsClassesMatieres", withSubject("HOMEROOM")],
    ["ENTAuxEnsGroupesMatieres", withSubject("GROUP")],
    [
      "ENTAuxEnsClassesPrincipal",
      sorted(
        places
          .filter(({ head, kind }) => head && kind === "HOMEROOM")
          .map(({ school, name }) => compose(school, name)),
      ),
    ],
    ["ENTPersonFonctions", sorted(functions)],
    ["PersEducNatPresenceDevantEleves", [teaches ? "O" : "N"]],
  ]);
}
