import type { Kind } from "./aaf/kinds.ts";

export const reportKinds = [
  "establishments",
  "subjects",
  "levels",
  "pupils",
  "guardians",
  "staff",
  "classes",
  "groups",
  "memberships",
  "enrollments",
  "guardianships",
  "contactPoints",
] as const;

export type ReportKind = (typeof reportKinds)[number];

export interface Counts {
  created: number;
  changed: number;
  unchanged: number;
  left: number;
  quarantined: number;
  skipped: number;
}

/** One record as a person can find it. */
export interface Example {
  key: string;
  file?: string;
  line?: number;
  /** What the reference points to. */
  value?: string;
}

/** Something that happened several times, with a few of them. */
export interface Finding {
  what: string;
  count: number;
  examples: Example[];
}

export interface FoundEstablishment {
  uai: string | null;
  name: string;
  kind: string;
  city: string | null;
  allowed: boolean;
  belongsToAnotherSource: boolean;
}

export interface ImportReport {
  outcome: "DONE" | "DRY_RUN" | "REFUSED";
  /** Why it was refused. */
  reason?: string;
  source: string;
  academy: string | null;
  schoolYear: number;
  delivery: {
    date: string | null;
    version: string | null;
    files: { name: string; kind: Kind; records: number }[];
    missingParts: Partial<Record<Kind, readonly number[]>>;
    missingKinds: Kind[];
  };
  establishments: FoundEstablishment[];
  counts: Record<ReportKind, Counts>;
  /** What pupils, classes and accounts come to after this import, in the allowed establishments. */
  totals: {
    pupilsInClasses: number;
    classesWithPupils: number;
    guardiansWithAccount: number;
    headTeachers: number;
  };
  skipped: Record<string, Finding[]>;
  quarantined: Finding[];
  dangling: Finding[];
  warnings: string[];
  findings: Finding[];
}
