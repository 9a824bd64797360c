import { Client } from "pg";
import { v7 as uuidv7 } from "uuid";

import { CommandError, defineCommand } from "../../platform/command/command.ts";
import { dayOf } from "../../platform/context/context.ts";
import { loadSecrets } from "../../platform/secrets/secrets.ts";
import { roles } from "../directory/role.ts";
import { accountText, createAccount, inRealBase, journal } from "./create-account.ts";
import { findEstablishment } from "./find-establishment.ts";

/** `2027-02-30` parses as the second of March. */
const isDay = (text: string): boolean => {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
};

export const command = defineCommand({
  name: "create-user",
  summary: "Make somebody of an establishment whom no feed brings: a speaker, a tutor, a colleague",
  positionals: [],
  options: {
    "given-name": { type: "string", placeholder: "<name>", required: true, description: "the given name" },
    "family-name": { type: "string", placeholder: "<name>", required: true, description: "the family name" },
    establishment: { type: "string", placeholder: "<UAI>", required: true, description: "the establishment" },
    role: {
      type: "string",
      placeholder: "<ROLE>",
      required: true,
      description: `what they are there: ${roles.join(", ")}`,
    },
    function: {
      type: "string",
      placeholder: "<code>",
      description: "the code of their function: ENS, EDU, ADF…",
    },
    until: { type: "string", placeholder: "<yyyy-mm-dd>", description: "their last day; none unless said" },
    login: {
      type: "string",
      placeholder: "<login>",
      description: "the login; made from the names unless given",
    },
    address: {
      type: "string",
      placeholder: "<https://…>",
      default: "http://localhost:4000",
      description: "the address that people type in their browser",
    },
  },
  examples: [
    "create-user --given-name Inès --family-name Caron --establishment 0350999X --role AGENT --until 2027-06-30",
  ],
  async run({ values, database, dataFolder, secretKey, now, stdout }) {
    if (!(roles as readonly string[]).includes(values.role))
      throw new CommandError(`“${values.role}” is no role: ${roles.join(", ")}`, 2);
    if (values.until !== undefined && !isDay(values.until))
      throw new CommandError(`--until is “${values.until}”: it should be like 2027-06-30.`, 2);
    if (values.until !== undefined && values.until < dayOf(now))
      throw new CommandError(`--until is “${values.until}”: that day is over.`, 2);
    const secrets = await loadSecrets(dataFolder, secretKey);
    const client = new Client({ connectionString: database.url });
    await client.connect();
    try {
      const account = await inRealBase(client, now, async () => {
        const school = await findEstablishment(client, values.establishment);
        const made = await createAccount(client, secrets, {
          givenName: values["given-name"],
          familyName: values["family-name"],
          login: values.login,
          now,
        });
        await client.query(
          `insert into membership (id, user_id, establishment_id, role, function, starts_on, ends_on, manual)
          values ($1, $2, $3, $4, $5, $6, $7, true)`,
          [
            uuidv7(),
            made.userId,
            school.id,
            values.role,
            values.function ?? null,
            dayOf(now),
            values.until ?? null,
          ],
        );
        await journal(client, now, {
          action: "account.create",
          subjectId: made.userId,
          establishmentId: school.id,
        });
        return made;
      });
      stdout.write(accountText(account, values.address));
      return 0;
    } finally {
      await client.end();
    }
  },
});
