import type { AafRecord } from "./record-parser.ts";
import { type PersonReading, stageContacts, stagePerson } from "./stage-person.ts";

/** A guardian or a contact; which of them, only the pupils' records say. */
export function stageGuardian(record: AafRecord, reading: PersonReading): void {
  const key = stagePerson(record, "PersRelEleve", { home: null, teaches: false, level: null }, reading);
  if (key === undefined) return;
  stageContacts(
    record,
    key,
    {
      mail: "EMAIL",
      mobile: "MOBILE",
      ENTPersonMobileSMS: "MOBILE",
      homePhone: "HOME_PHONE",
      telephoneNumber: "WORK_PHONE",
    },
    reading,
  );
}
