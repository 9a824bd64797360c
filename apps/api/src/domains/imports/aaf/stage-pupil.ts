import { all, composed, first } from "./fields.ts";
import { authorityOf, type LegalCodes, type Relation, relationOf } from "./guardianship-rules.ts";
import type { AafRecord } from "./record-parser.ts";
import { type PersonReading, stageContacts, stagePerson } from "./stage-person.ts";
import type { ClassKind, Stage } from "./staged-rows.ts";

export interface FeedVersion {
  legalCodes: LegalCodes;
  version: string | null;
}

/** A pupil, their classes and groups, and who is responsible for them. Address, scholarship, boarding and INE are not read. */
export function stagePupil(record: AafRecord, feed: FeedVersion, reading: PersonReading): void {
  const key = stagePerson(
    record,
    "Eleve",
    { home: first(record, "ENTPersonStructRattach"), teaches: false, level: first(record, "ENTEleveMEF") },
    reading,
  );
  if (key === undefined) return;
  stageContacts(record, key, { mail: "EMAIL", homePhone: "HOME_PHONE", mobile: "MOBILE" }, reading);
  stagePlaces(record, key, "ENTEleveClasses", "HOMEROOM", reading.stage);
  stagePlaces(record, key, "ENTEleveGroupes", "GROUP", reading.stage);
  stageLinks(record, key, feed, reading);
}

function stagePlaces(
  record: AafRecord,
  person: string,
  attribute: string,
  kind: ClassKind,
  stage: Stage,
): void {
  for (const [structure, name] of composed(record, attribute)) {
    if (!structure || !name) continue;
    stage("staged_place", {
      person,
      role: "STUDENT",
      kind,
      structure,
      name,
      subject: null,
      head_teacher: false,
      attribute,
    });
  }
}

function stageLinks(
  record: AafRecord,
  child: string,
  feed: FeedVersion,
  { stage, warn }: PersonReading,
): void {
  const authority = composed(record, "ENTEleveAutoriteParentale").map(([guardian]) => guardian!);
  const housed = new Set(all(record, "ENTEleveAdresseRel"));
  const listed = (guardian: string): boolean | undefined =>
    authority.length > 0 ? authority.includes(guardian) : undefined;
  const add = (guardian: string, relation: Relation, legal: string, codes: Record<string, string>): void => {
    const isListed = listed(guardian);
    stage("staged_link", {
      child,
      guardian,
      relation,
      authority: authorityOf(legal, isListed, feed.legalCodes) ?? null,
      raw_codes: { ...codes, ...(isListed !== undefined && { listed: isListed }) },
      feed_version: feed.version,
      lives_with: housed.has(guardian) ? true : null,
    });
  };

  const links = composed(record, "ENTElevePersRelEleve");
  for (const [
    guardian,
    relation = "",
    financial = "",
    legal = "",
    contact = "",
    payment = "",
    ...more
  ] of links) {
    if (!guardian) continue;
    const readable = payment !== "" && more.length === 0;
    if (!readable) warn("a link to a guardian that has not six fields", record);
    add(guardian, relationOf(relation), readable ? legal : "", {
      relation,
      financial,
      legal,
      contact,
      payment,
    });
  }
  // Before the six fields, and for whoever they leave out: the list of those who hold authority.
  const known = new Set(links.map(([guardian]) => guardian));
  const fathers = all(record, "ENTElevePere");
  const mothers = all(record, "ENTEleveMere");
  const older = links.length > 0 ? [] : [...fathers, ...mothers, ...all(record, "ENTEleveParents")];
  for (const guardian of new Set([...authority, ...older])) {
    if (!guardian || known.has(guardian)) continue;
    const relation = fathers.includes(guardian) ? "FATHER" : mothers.includes(guardian) ? "MOTHER" : "OTHER";
    add(guardian, relation, "", {});
  }
}
