import { Client } from "pg";
import { v7 as uuidv7 } from "uuid";

import { CommandError, defineCommand } from "../../platform/command/command.ts";
import { asLine } from "../../platform/text/plain-text.ts";

const longest = 300;

export const command = defineCommand({
  name: "announce",
  summary: "Tell everybody about a maintenance or a breakdown, on the module of the state of the service",
  positionals: [
    { name: "message", description: "what people read; none to take back all announcements", optional: true },
  ],
  options: {
    from: { type: "string", placeholder: "<time>", description: "when it begins, ISO 8601; now unless said" },
    until: {
      type: "string",
      placeholder: "<time>",
      description: "when it is over, ISO 8601; a day later unless said",
    },
    clear: { type: "boolean", description: "takes back every announcement that is not over" },
  },
  examples: [
    'announce "Préau sera fermé samedi de 8 h à 9 h." --from 2026-12-05T08:00+01:00 --until 2026-12-05T09:00+01:00',
    "announce --clear",
  ],
  async run({ positionals, values, database, now, stdout }) {
    const message = asLine(positionals[0] ?? "");
    if (values.clear === (message !== "")) throw new CommandError("Give a message, or --clear.", 2);
    if (message.length > longest) {
      throw new CommandError(`The message has ${message.length} characters: ${longest} at most.`, 2);
    }
    const from = timeOf("--from", values.from, now);
    const until = timeOf("--until", values.until, new Date(from.getTime() + 86_400_000));
    if (until <= from) throw new CommandError("It is over before it begins: look at --from and --until.", 2);
    const client = new Client({ connectionString: database.url });
    await client.connect();
    try {
      if (values.clear) {
        const { rowCount } = await client.query("delete from service_announcement where ends_at > $1", [now]);
        stdout.write(`${rowCount ?? 0} taken back.\n`);
        return 0;
      }
      await client.query(
        "insert into service_announcement (id, message, starts_at, ends_at) values ($1, $2, $3, $4)",
        [uuidv7(), message, from, until],
      );
      stdout.write(`Announced from ${from.toISOString()} until ${until.toISOString()}.\n`);
      return 0;
    } finally {
      await client.end();
    }
  },
});

function timeOf(option: string, text: string | undefined, otherwise: Date): Date {
  if (text === undefined) return otherwise;
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) {
    throw new CommandError(`${option} is “${text}”: it should be a time as 2026-12-05T08:00+01:00.`, 2);
  }
  return time;
}
