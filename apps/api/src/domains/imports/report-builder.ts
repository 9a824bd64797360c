import {
  type Counts,
  type Example,
  type Finding,
  type ImportReport,
  type ReportKind,
  reportKinds,
} from "./import-report.ts";

const mostExamples = 5;
const none = (): Counts => ({ created: 0, changed: 0, unchanged: 0, left: 0, quarantined: 0, skipped: 0 });

function add(findings: Finding[], what: string, count: number, examples: readonly Example[]): void {
  const known = findings.find((finding) => finding.what === what);
  const finding = known ?? { what, count: 0, examples: [] };
  if (!known) findings.push(finding);
  finding.count += count;
  finding.examples.push(...examples.slice(0, mostExamples - finding.examples.length));
}

/** Gathers what an import did and met; holds a few examples of each, however many there are. */
export class ReportBuilder {
  readonly report: ImportReport;

  constructor(source: string, schoolYear: number) {
    this.report = {
      outcome: "DONE",
      source,
      academy: null,
      schoolYear,
      delivery: { date: null, version: null, files: [], missingParts: {}, missingKinds: [] },
      establishments: [],
      counts: Object.fromEntries(reportKinds.map((kind) => [kind, none()])) as Record<ReportKind, Counts>,
      totals: { pupilsInClasses: 0, classesWithPupils: 0, guardiansWithAccount: 0, headTeachers: 0 },
      skipped: {},
      quarantined: [],
      dangling: [],
      warnings: [],
      findings: [],
    };
  }

  count(kind: ReportKind, counts: Partial<Counts>): void {
    const known = this.report.counts[kind];
    for (const [name, count] of Object.entries(counts)) known[name as keyof Counts] += count;
  }

  skip(kind: ReportKind, reason: string, count: number, examples: readonly Example[] = []): void {
    this.count(kind, { skipped: count });
    add((this.report.skipped[kind] ??= []), reason, count, examples);
  }

  quarantine(kind: ReportKind, reason: string, count: number, examples: readonly Example[]): void {
    this.count(kind, { quarantined: count });
    add(this.report.quarantined, reason, count, examples);
  }

  dangling(what: string, count: number, examples: readonly Example[]): void {
    add(this.report.dangling, what, count, examples);
  }

  /** Something told that stops nothing. */
  find(what: string, count: number, examples: readonly Example[]): void {
    add(this.report.findings, what, count, examples);
  }

  warn(warning: string): void {
    this.report.warnings.push(warning);
  }
}
