import { Client } from "pg";
import { v7 as uuidv7 } from "uuid";

import { CommandError, defineCommand } from "../../platform/command/command.ts";
import { dayOf } from "../../platform/context/context.ts";
import { loadSecrets } from "../../platform/secrets/secrets.ts";
import { powers } from "../directory/viewer.ts";
import { accountText, createAccount, inRealBase, journal } from "./create-account.ts";
import { findEstablishment } from "./find-establishment.ts";

export const command = defineCommand({
  name: "create-admin",
  summary: "Make an administrator, with all powers over an establishment or a territory",
  positionals: [],
  options: {
    "given-name": { type: "string", placeholder: "<name>", required: true, description: "the given name" },
    "family-name": { type: "string", placeholder: "<name>", required: true, description: "the family name" },
    login: {
      type: "string",
      placeholder: "<login>",
      description: "the login; made from the names unless given",
    },
    establishment: {
      type: "string",
      placeholder: "<UAI>",
      description: "powers over this establishment alone",
    },
    territory: {
      type: "string",
      placeholder: "<name>",
      description: "powers over this territory and all that lies in it; the whole country unless said",
    },
    address: {
      type: "string",
      placeholder: "<https://…>",
      default: "http://localhost:4000",
      description: "the address that people type in their browser",
    },
  },
  examples: [
    "create-admin --given-name Aurélie --family-name Stéphan",
    "create-admin --given-name Hélène --family-name Marchand --establishment 0350999X",
  ],
  async run({ values, database, dataFolder, secretKey, now, stdout }) {
    if (values.establishment !== undefined && values.territory !== undefined) {
      throw new CommandError("Give an establishment or a territory, not both.", 2);
    }
    const secrets = await loadSecrets(dataFolder, secretKey);
    const client = new Client({ connectionString: database.url });
    await client.connect();
    try {
      const account = await inRealBase(client, now, async () => {
        const scope =
          values.establishment !== undefined
            ? { establishment: (await findEstablishment(client, values.establishment)).id, territory: null }
            : { establishment: null, territory: await territoryId(client, values.territory) };
        const made = await createAccount(client, secrets, {
          givenName: values["given-name"],
          familyName: values["family-name"],
          login: values.login,
          now,
        });
        await client.query(
          "insert into mandate (id, user_id, territory_id, establishment_id, powers, starts_on) values ($1, $2, $3, $4, $5, $6)",
          [uuidv7(), made.userId, scope.territory, scope.establishment, powers, dayOf(now)],
        );
        await journal(client, now, {
          action: "mandate.grant",
          subjectId: made.userId,
          establishmentId: scope.establishment,
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

/** The territory of that name; without one, the country, which is made in a base that has none. */
async function territoryId(client: Client, name: string | undefined): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    name === undefined
      ? "select id from territory where kind = 'COUNTRY'"
      : { text: "select id from territory where normalize_name(name) = normalize_name($1)", values: [name] },
  );
  if (rows.length === 1) return rows[0]!.id;
  if (name !== undefined || rows.length > 1)
    throw new CommandError(`${rows.length} territories are named “${name ?? "country"}”.`);
  const id = uuidv7();
  await client.query("insert into territory (id, kind, code, name) values ($1, 'COUNTRY', 'FR', 'France')", [
    id,
  ]);
  await client.query("update territory set parent_id = $1 where parent_id is null and id <> $1", [id]);
  await client.query("update establishment set territory_id = $1 where territory_id is null", [id]);
  return id;
}
