import { Client } from "pg";

import { CommandError, defineCommand } from "../../platform/command/command.ts";
import { isoDay, schoolYearStart } from "./demonstration-days.ts";
import { fillCountry, fillEstablishments, trustReferences } from "./territory/fill-establishments.ts";
import { numbers } from "./territory/territory-rows.ts";

const atOnce = 20;
const most = 20_000;

export const command = defineCommand({
  name: "generate-territory",
  summary: "Fill an empty base with a territory of any size, to measure with",
  positionals: [],
  options: {
    establishments: {
      type: "string",
      placeholder: "<number>",
      default: "10",
      description: `how many, ${most} at most; each has ${numbers.people} people`,
    },
  },
  examples: ["generate-territory --establishments 4800"],
  async run({ values, database, now, stdout, stderr }) {
    const count = Number(values.establishments);
    if (!Number.isInteger(count) || count < 1 || count > most) {
      throw new CommandError(
        `--establishments is “${values.establishments}”: it should be a number from 1 to ${most}.`,
        2,
      );
    }
    const client = new Client({ connectionString: database.url });
    await client.connect();
    try {
      const { rows } = await client.query(`select from installation union all (select from "user" limit 1)`);
      if (rows.length > 0)
        throw new CommandError("This base is not empty: a generated territory never mixes with real people.");
      await client.query("insert into installation (mode, created_at) values ('REAL', $1)", [now]);
      await trustReferences(client);
      await fillCountry(client);
      const day = isoDay(schoolYearStart(now));
      const begun = performance.now();
      for (let first = 0; first < count; first += atOnce) {
        const after = Math.min(first + atOnce, count);
        await fillEstablishments(client, { day, first, after });
        const left = Math.round((((performance.now() - begun) / after) * (count - after)) / 1000);
        stderr.write(`\r${after} of ${count} establishments, about ${left} s left   `);
      }
      stderr.write("\nTidying…\n");
      await client.query("vacuum (analyze)");
      const people = (count * numbers.people).toLocaleString("en");
      const seconds = Math.round((performance.now() - begun) / 1000);
      stdout.write(`${count} establishments, ${people} people, in ${seconds} s. None of them can sign in.\n`);
      return 0;
    } finally {
      await client.end();
    }
  },
});
