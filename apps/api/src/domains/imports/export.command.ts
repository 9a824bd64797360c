import { CommandError, defineCommand } from "../../platform/command/command.ts";
import { kinds } from "./aaf/kinds.ts";
import { exportDelivery } from "./export/export-delivery.ts";
import { readAllowed } from "./import-source.ts";

export const command = defineCommand({
  name: "export",
  summary: "Write what the base holds of some establishments as a complete delivery (AAF, second degree)",
  positionals: [
    { name: "format", description: "the format of the delivery: aaf" },
    { name: "establishments", description: "their UAIs, between commas" },
    { name: "folder", description: "a new folder for the XML files" },
  ],
  options: {
    academy: {
      type: "string",
      placeholder: "<code>",
      description: "the code of the academy, for establishments that came by no feed",
    },
    json: { type: "boolean", description: "print the report as JSON" },
  },
  examples: ["export aaf 0751703U,0751704V ./delivery"],
  async run({ values, positionals, database, now, stdout }) {
    const [format, establishments, folder] = positionals as [string, string, string];
    if (format.toLowerCase() !== "aaf") {
      throw new CommandError(`The format “${format}” is unknown: aaf is the one that can be exported.`, 2);
    }
    const uais = readAllowed(establishments);
    if (!uais || uais[0] === "all") throw new CommandError("Name the establishments by their UAIs.", 2);
    const report = await exportDelivery({
      databaseUrl: database.url,
      uais,
      folder,
      academy: values.academy,
      now,
    });
    const lines = [
      ...kinds.map((kind) => `  ${String(report.records[kind]).padStart(7)}  ${kind}`),
      report.untold.length > 0 && "AAF has no words for:",
      ...report.untold.map(({ what, count }) => `  ${String(count).padStart(7)}  ${what}`),
    ];
    const text = [`Written to ${folder}:`, ...lines].filter(Boolean).join("\n");
    stdout.write(`${values.json ? JSON.stringify(report, null, 2) : text}\n`);
    return 0;
  },
});
