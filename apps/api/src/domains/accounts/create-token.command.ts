import { Client } from "pg";
import { v7 as uuidv7 } from "uuid";

import { CommandError, defineCommand } from "../../platform/command/command.ts";
import { scopesInText } from "../../platform/graph/scopes.ts";
import { journal } from "./create-account.ts";
import { hashOf, newToken } from "../identity/secret-token.ts";

const day = 86_400_000;
const mostDays = 366;

export const command = defineCommand({
  name: "create-token",
  summary: "Make an access token with which a program asks /graphql in somebody's name",
  positionals: [{ name: "login", description: "in whose name it asks" }],
  options: {
    scopes: {
      type: "string",
      placeholder: "<a,b>",
      required: true,
      description: "what it may read: `Apps need the scope …` in the schema",
    },
    days: {
      type: "string",
      placeholder: "<n>",
      default: "1",
      description: `after how many days it ends by itself, ${mostDays} at most`,
    },
    name: { type: "string", placeholder: "<name>", default: "preau", description: "what it is for" },
  },
  examples: ["create-token lea.martin --scopes profile:read,classes:read --days 1"],
  async run({ positionals, values, database, schemaFile, now, stdout, stderr }) {
    const days = Number(values.days);
    if (!Number.isInteger(days) || days < 1 || days > mostDays) {
      throw new CommandError(`--days is “${values.days}”: it should be a number from 1 to ${mostDays}.`, 2);
    }
    const known = await scopesInText(schemaFile);
    const scopes = [
      ...new Set(
        values.scopes
          .split(",")
          .map((scope) => scope.trim())
          .filter(Boolean),
      ),
    ];
    const unknown = scopes.filter((scope) => !known.includes(scope));
    if (scopes.length === 0 || unknown.length > 0) {
      throw new CommandError(
        `Unknown scopes: ${unknown.join(", ") || "(none given)"}. Known ones: ${known.join(", ")}`,
        2,
      );
    }
    const client = new Client({ connectionString: database.url });
    await client.connect();
    try {
      const token = newToken();
      const expiresAt = new Date(now.getTime() + days * day);
      const { rows } = await client.query<{ userId: string }>(
        `insert into access_token (id, user_id, token_hash, name, scopes, created_at, expires_at)
        select $2, c.user_id, $3, $4, $5, $6, $7 from credential c join "user" u on u.id = c.user_id
        where lower(c.login) = lower($1) and u.status = 'ACTIVE' returning user_id as "userId"`,
        [positionals[0], uuidv7(), hashOf(token), values.name, scopes, now, expiresAt],
      );
      if (!rows[0]) throw new CommandError(`No active account has the login “${positionals[0]}”.`);
      await journal(client, now, {
        action: "token.create",
        subjectId: rows[0].userId,
        reason: `${values.name}: ${scopes.join(" ")}`,
      });
      stdout.write(`${token}\n`);
      stderr.write(
        `It is shown this once, and ends on ${expiresAt.toISOString()}. Send it as: Authorization: Bearer <token>\n`,
      );
      return 0;
    } finally {
      await client.end();
    }
  },
});
