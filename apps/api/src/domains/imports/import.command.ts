import { setFlagsFromString } from "node:v8";

import { CommandError, defineCommand } from "../../platform/command/command.ts";
import { DeliveryError } from "./aaf/delivery-error.ts";
import { AllowanceNeeded, importDelivery } from "./import-delivery.ts";
import { establishmentsText, reportText } from "./import-report-text.ts";

export const command = defineCommand({
  name: "import",
  summary: "Read a complete delivery of a directory feed (AAF, second degree) into the base",
  positionals: [
    { name: "format", description: "the format of the delivery: aaf" },
    { name: "folder", description: "the folder of its XML files (EtabEducNat_0000.xml, Eleve_0000.xml…)" },
  ],
  options: {
    source: {
      type: "string",
      placeholder: "<name>",
      required: true,
      description: "who delivers: always the same name for the same feed, like aaf-paris",
    },
    allow: {
      type: "string",
      placeholder: "<UAI,…|all>",
      description:
        "in which establishments the source may act; a new source needs it, a known one keeps its own",
    },
    "school-year": {
      type: "string",
      placeholder: "<year>",
      description: "the year of its September: the current one, or the next; the current one unless said",
    },
    "accept-departures": {
      type: "boolean",
      description: "go on even if more than one person in ten of a kind would leave",
    },
    "dry-run": { type: "boolean", description: "do it all, report, and write nothing" },
    json: { type: "boolean", description: "print the report as JSON" },
  },
  examples: [
    "import aaf ./delivery --source aaf-paris",
    "import aaf ./delivery --source aaf-paris --allow 0751703U,0751704V --dry-run",
    "import aaf ./delivery --source aaf-paris --json > report.json",
  ],
  async run({ values, positionals, database, now, stdout, stderr }) {
    const [format, folder] = positionals as [string, string];
    if (format.toLowerCase() !== "aaf") {
      throw new CommandError(`The format “${format}” is unknown: aaf is the one that can be imported.`, 2);
    }
    // What is read lives shortly: collecting it early keeps the process small whatever it reads, at no cost in time.
    setFlagsFromString("--heap-growing-percent=30");
    setFlagsFromString("--semi-space-growth-factor=1");
    const print = (json: unknown, text: string): void =>
      void stdout.write(`${values.json ? JSON.stringify(json, null, 2) : text}\n`);
    try {
      const report = await importDelivery({
        databaseUrl: database.url,
        folder,
        source: values.source,
        allow: values.allow,
        schoolYear: values["school-year"],
        acceptDepartures: values["accept-departures"],
        dryRun: values["dry-run"],
        now,
        progress: stderr,
      });
      print(report, reportText(report));
      return 0;
    } catch (error) {
      if (!(error instanceof DeliveryError)) throw error;
      const { message: reason, place } = error;
      const report = error instanceof AllowanceNeeded ? error.report : undefined;
      const establishments = report?.establishments ?? [];
      if (values.json) print({ outcome: "REFUSED", reason, place, establishments }, "");
      else if (report) print(undefined, establishmentsText(establishments));
      stderr.write(`${reason}\n`);
      return error.exitCode;
    }
  },
});
