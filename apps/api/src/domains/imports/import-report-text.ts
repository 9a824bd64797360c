import { type Finding, type FoundEstablishment, type ImportReport, reportKinds } from "./import-report.ts";

const columns = ["created", "changed", "unchanged", "left", "quarantined", "skipped"] as const;
const number = (value: number): string => value.toLocaleString("en");

/** Cells under each other: the first to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, index) => Math.max(...rows.map((row) => row[index]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, index) => (index === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[index]!)))
        .join("  "),
    )
    .join("\n");
}

const words = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function findingLines({ what, count, examples }: Finding): string[] {
  const shown = examples.map(({ key, file, line, value }) =>
    [`${key}${value ? ` → ${value}` : ""}`, file && `(${file}${line ? `, line ${line}` : ""})`]
      .filter(Boolean)
      .join(" "),
  );
  return [`  ${number(count)}  ${what}`, ...shown.map((example) => `        ${example}`)];
}

function section(title: string, findings: readonly Finding[]): string | undefined {
  if (findings.length === 0) return undefined;
  return [`${title}:`, ...findings.flatMap(findingLines)].join("\n");
}

export function establishmentsText(establishments: readonly FoundEstablishment[]): string {
  const rows = establishments.map(({ uai, name, kind, city, allowed, belongsToAnotherSource }) => {
    const state = belongsToAnotherSource
      ? "belongs to another source: name it to allow it"
      : allowed
        ? "allowed"
        : "not allowed";
    return `  ${(uai ?? "no UAI").padEnd(8)}  ${[name, kind, city].filter(Boolean).join(", ")}: ${state}`;
  });
  return [`Establishments of the delivery (${establishments.length}):`, ...rows].join("\n");
}

const outcomes = {
  DONE: "Done.",
  DRY_RUN: "Dry run: nothing was written.",
  REFUSED: "Refused: nothing was changed.",
} as const;

const isUnchanged = (report: ImportReport): boolean =>
  Object.values(report.counts).every(
    ({ created, changed, left, quarantined }) => created + changed + left + quarantined === 0,
  );

/** The report as a person reads it at the terminal. */
export function reportText(report: ImportReport): string {
  const { delivery, totals } = report;
  const counts = reportKinds.map((kind) => [
    words(kind),
    ...columns.map((column) => number(report.counts[kind][column])),
  ]);
  return [
    `Source ${report.source}, academy ${report.academy ?? "unknown"}, school year ${report.schoolYear}–${report.schoolYear + 1}, ` +
      `delivery of ${delivery.date ?? "an unknown day"}, ${delivery.version ?? "no version"}, ${delivery.files.length} files`,
    establishmentsText(report.establishments),
    table([["", ...columns], ...counts]),
    `${number(totals.pupilsInClasses)} pupils in ${number(totals.classesWithPupils)} classes, ` +
      `${number(totals.guardiansWithAccount)} guardians with an account, ${number(totals.headTeachers)} head teachers.`,
    section(
      "Skipped",
      Object.entries(report.skipped).flatMap(([kind, findings]) =>
        findings.map((finding) => ({ ...finding, what: `${words(kind)}: ${finding.what}` })),
      ),
    ),
    section(
      "In quarantine, to be decided by a person; the account that has the key was not touched",
      report.quarantined,
    ),
    section("Told", report.findings),
    section("References that lead nowhere", report.dangling),
    report.warnings.length > 0 &&
      ["Warnings:", ...report.warnings.map((warning) => `  ${warning}`)].join("\n"),
    `${isUnchanged(report) ? "Nothing has changed since the last delivery. " : ""}${outcomes[report.outcome]}`,
  ]
    .filter(Boolean)
    .join("\n\n");
}
