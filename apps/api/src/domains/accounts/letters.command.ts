import { resolve } from "node:path";
import { Client } from "pg";

import { CommandError, defineCommand } from "../../platform/command/command.ts";
import { loadSecrets } from "../../platform/secrets/secrets.ts";
import { roles } from "../directory/role.ts";
import { codeDays } from "../identity/activation-code.ts";
import { lettersPage } from "./letters-page.ts";
import { writeLetters } from "./letters.service.ts";
import { openPrivateFile } from "./private-file.ts";

const day = 86_400_000;

export const command = defineCommand({
  name: "letters",
  summary: "Make activation codes and the page of letters that carries them",
  positionals: [{ name: "establishment", description: "the UAI of the establishment, or its id" }],
  options: {
    class: {
      type: "string",
      placeholder: "<name>",
      description: "only the pupils of this class, and their guardians",
    },
    role: {
      type: "string",
      placeholder: "<ROLE>",
      description: `only people who are this there: ${roles.join(", ")}`,
    },
    out: {
      type: "string",
      placeholder: "<file>",
      default: "letters.html",
      description: "where to write the page, readable by you alone",
    },
    address: {
      type: "string",
      placeholder: "<https://…>",
      default: "http://localhost:4000",
      description: "the address that people type in their browser",
    },
  },
  examples: [
    "letters 0350999X --class 5eB",
    "letters 0350999X --role TEACHER --address https://ent.example.org --out teachers.html",
  ],
  async run({ positionals, values, database, dataFolder, secretKey, now, stdout }) {
    if (values.role !== undefined && !(roles as readonly string[]).includes(values.role)) {
      throw new CommandError(`“${values.role}” is no role: ${roles.join(", ")}`, 2);
    }
    const secrets = await loadSecrets(dataFolder, secretKey);
    const file = resolve(values.out);
    const page = await openPrivateFile(file);
    const expiresAt = new Date(now.getTime() + codeDays * day);
    const client = new Client({ connectionString: database.url });
    try {
      await client.connect();
      const expiresOn = new Intl.DateTimeFormat("fr-FR", {
        dateStyle: "long",
        timeZone: "Europe/Paris",
      }).format(expiresAt);
      const address = values.address.replace(/\/$/, "");
      const wish = {
        establishment: positionals[0]!,
        className: values.class,
        role: values.role,
        expiresAt,
        now,
      };
      const count = await writeLetters(client, secrets, wish, (letters) =>
        page.write(lettersPage(letters, address, expiresOn)),
      );
      stdout.write(
        count === 0
          ? "Everybody there has activated their account: no letter was written.\n"
          : `${count} letters in ${file}. Codes printed before for these people are worth nothing now.\n`,
      );
      return 0;
    } finally {
      await page.close();
      await client.end();
    }
  },
});
