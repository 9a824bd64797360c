import type { EstablishmentKind } from "./establishment-kinds.ts";
import type { Authority, Relation } from "./guardianship-rules.ts";
import type { PersonKind } from "./kinds.ts";

/** Where a row was read. */
export interface Read {
  file: string;
  line: number;
}

export type ClassKind = "HOMEROOM" | "GROUP";

/** What a delivery says, one table a kind of fact; references are still the keys of the feed. */
export interface StagedRows {
  staged_establishment: Read & {
    key: string;
    id: string;
    uai: string | null;
    /** What ENTEtablissementUAI says: the same, or the one before. */
    former_uai: string | null;
    name: string;
    kind: EstablishmentKind;
    phone: string | null;
    mail: string | null;
    address_lines: string[];
    postal_code: string | null;
    city: string | null;
  };
  staged_class: { structure: string; kind: ClassKind; name: string };
  staged_group_part: { structure: string; group_name: string; class_name: string };
  staged_subject: { key: string; id: string; name: string };
  staged_level: {
    key: string;
    id: string;
    name: string;
    national_code: string | null;
    statistical_code: string | null;
  };
  staged_person: Read & {
    key: string;
    kind: PersonKind;
    id: string;
    birth_name: string;
    usual_name: string | null;
    given_name: string;
    other_given_names: string[];
    title: string | null;
    birth_date: string | null;
    home: string | null;
    /** Whether the feed says that this person stands before pupils. */
    teaches: boolean;
    level: string | null;
  };
  staged_contact: { person: string; kind: "EMAIL" | "MOBILE" | "HOME_PHONE" | "WORK_PHONE"; value: string };
  staged_function: { person: string; structure: string; code: string; role: string };
  /** A person in a class: as a pupil, as a teacher of a subject, or as its head teacher. */
  staged_place: {
    person: string;
    role: "STUDENT" | "TEACHER";
    kind: ClassKind;
    structure: string;
    name: string;
    subject: string | null;
    head_teacher: boolean;
    attribute: string;
  };
  staged_link: {
    child: string;
    guardian: string;
    relation: Relation;
    authority: Authority | null;
    raw_codes: Record<string, string | boolean>;
    feed_version: string | null;
    lives_with: boolean | null;
  };
}

export type StagedTable = keyof StagedRows;

/** Takes one row for the base. */
export type Stage = <Table extends StagedTable>(table: Table, row: StagedRows[Table]) => void;
