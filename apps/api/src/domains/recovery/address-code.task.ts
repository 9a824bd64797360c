import { z } from "zod";

import { defineTask } from "../../platform/jobs/task.ts";
import { localeOf } from "../preferences/locale.queries.ts";
import { codeOf } from "./derived-secrets.ts";
import { codeText, type Locale } from "./recovery-mails.ts";

/** Sends the code that proves an address, while it is worth something. */
export const sendAddressCode = defineTask({
  name: "send-address-code",
  payload: z.object({ id: z.uuid() }),
  async run({ id }, { tools: { database, mailer, secrets }, now }) {
    const [waiting] = (await database.query(
      `select v.value, ${localeOf("u")} as locale from contact_verification v join "user" u on u.id = v.user_id
      where v.id = $1 and v.expires_at > $2 and u.status = 'ACTIVE'`,
      [id, now],
    )) as { value: string; locale: Locale }[];
    if (waiting)
      await mailer.send({ id, to: waiting.value, ...codeText(waiting.locale, codeOf(secrets, id)) });
  },
});
