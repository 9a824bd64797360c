import { v7 as uuidv7 } from "uuid";

import { all, dayOfFeed, first } from "./fields.ts";
import type { PersonKind } from "./kinds.ts";
import type { AafRecord } from "./record-parser.ts";
import type { Stage, StagedRows } from "./staged-rows.ts";

export interface PersonReading {
  file: string;
  stage: Stage;
  /** A record that is not taken, and why. */
  skip(reason: string, record: AafRecord): void;
  warn(warning: string, record: AafRecord): void;
}

type PersonRow = StagedRows["staged_person"];

/** What all people have in common; answers their key, or undefined for a record without a name. */
export function stagePerson(
  record: AafRecord,
  kind: PersonKind,
  of: Pick<PersonRow, "home" | "teaches" | "level">,
  { file, stage, skip, warn }: PersonReading,
): string | undefined {
  const key = first(record, "ENTPersonJointure") ?? record.key;
  const usual = first(record, "sn");
  const birth = first(record, "ENTPersonNomPatro") ?? usual;
  const given = first(record, "givenName");
  if (birth === null || given === null) {
    skip("no name or no given name", record);
    return undefined;
  }
  const written = first(record, "ENTPersonDateNaissance");
  const birthDate = written === null ? undefined : dayOfFeed(written);
  if (written !== null && !birthDate) warn("an unreadable birth date, taken as none", record);
  stage("staged_person", {
    key,
    kind,
    id: uuidv7(),
    birth_name: birth,
    usual_name: usual === birth ? null : usual,
    given_name: given,
    other_given_names: [...all(record, "ENTPersonAutresPrenoms")],
    title: first(record, "personalTitle"),
    birth_date: birthDate ?? null,
    ...of,
    file,
    line: record.line,
  });
  return key;
}

/** A mail address, or a number that is not zeros alone. */
export const isContact = (kind: StagedRows["staged_contact"]["kind"], value: string): boolean =>
  kind === "EMAIL" ? /^[^\s@<>"]+@[^\s@<>"]+$/.test(value) : /[1-9]/.test(value);

/** Rows of a contact kind from the attributes that hold it. */
export function stageContacts(
  record: AafRecord,
  person: string,
  attributes: Partial<Record<string, StagedRows["staged_contact"]["kind"]>>,
  { stage, warn }: PersonReading,
): void {
  for (const [attribute, kind] of Object.entries(attributes)) {
    for (const value of all(record, attribute)) {
      if (kind === undefined) continue;
      if (isContact(kind, value)) {
        stage("staged_contact", { person, kind, value });
      } else if (kind === "EMAIL") warn("an address that is no mail address, not taken", record);
    }
  }
}
