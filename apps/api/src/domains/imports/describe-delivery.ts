import type { DeliveryFolder } from "./aaf/delivery-folder.ts";
import { kinds } from "./aaf/kinds.ts";
import type { ReportBuilder } from "./report-builder.ts";
import { currentYear, type SchoolYear } from "./school-year.ts";

/** What is told of the files before they are read. */
export function describeDelivery(delivery: DeliveryFolder, builder: ReportBuilder): void {
  const told = builder.report.delivery;
  told.missingParts = Object.fromEntries(delivery.missingParts);
  told.missingKinds = kinds.filter((kind) => !delivery.files.some((file) => file.kind === kind));
  for (const kind of told.missingKinds)
    builder.warn(`${kind}: no file at all, so nothing of this kind is read or ended`);
  const dates = new Set(delivery.files.map((file) => file.date).filter(Boolean));
  if (dates.size > 1) builder.warn(`The files are of several days: ${[...dates].sort().join(", ")}`);
  if (delivery.ignored.length > 0)
    builder.warn(`Not of this delivery, and not read: ${delivery.ignored.join(", ")}`);
  for (const [kind, parts] of delivery.missingParts) {
    builder.warn(
      `${kind}: the parts ${parts.join(", ")} are missing, so nobody of this kind is taken to have left`,
    );
  }
}

/** A delivery of another school year is taken, and it is told. */
export function tellDate(report: ReportBuilder, year: SchoolYear, today: string): void {
  const { date } = report.report.delivery;
  if (date === null) return report.warn("The delivery does not say of which day it is");
  const delivered = currentYear(date);
  if (delivered !== year.year) {
    report.warn(
      `The delivery is of ${date}, in the school year ${delivered}–${delivered + 1}; it is taken for ${year.year}–${year.year + 1}`,
    );
  } else if (date > today) report.warn(`The delivery is of ${date}, which is yet to come`);
}
