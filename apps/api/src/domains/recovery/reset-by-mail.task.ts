import { v7 as uuidv7 } from "uuid";
import { z } from "zod";

import { dayOf } from "../../platform/context/context.ts";
import { defineTask, enqueue } from "../../platform/jobs/task.ts";
import { localeOf } from "../preferences/locale.queries.ts";
import { tokenOf } from "./derived-secrets.ts";
import { mayRecover } from "./may-recover.ts";
import { type Locale, resetText } from "./recovery-mails.ts";

const hour = 3_600_000;
/** Mails to one person within a day, and accounts of one address. */
const [mostOfDay, mostAccounts] = [3, 5];

/** Somebody asked for a new password: whoever verified this address, and may, is sent a link. */
export const resetByMail = defineTask({
  name: "reset-by-mail",
  payload: z.object({ address: z.string() }),
  async run({ address }, { tools: { database }, now }) {
    await database.transaction(async (manager) => {
      const people = (await manager.query(
        `select u.id from contact_point p join "user" u on u.id = p.user_id join credential k on k.user_id = u.id
        where p.kind = 'EMAIL' and p.verified_at is not null and p.bounced_at is null and lower(p.value) = lower($1)
          and ${mayRecover("u", "$2")}
          and (select count(*) from password_reset r where r.user_id = u.id and r.created_at > $3) < $4
        order by u.id limit $5 for update of u`,
        [address, dayOf(now), new Date(now.getTime() - 24 * hour), mostOfDay, mostAccounts],
      )) as { id: string }[];
      for (const { id: userId } of people) {
        const id = uuidv7();
        await manager.query(
          "insert into password_reset (id, user_id, created_at, expires_at) values ($1, $2, $3, $4)",
          [id, userId, now, new Date(now.getTime() + hour)],
        );
        await enqueue(manager, { name: "send-reset-link" }, { id, address });
      }
    });
  },
});

export const sendResetLink = defineTask({
  name: "send-reset-link",
  payload: z.object({ id: z.uuid(), address: z.string() }),
  async run({ id, address }, { tools: { database, mailer, secrets }, now }) {
    const [reset] = (await database.query(
      `select ${localeOf("u")} as locale, p.value from password_reset r join "user" u on u.id = r.user_id
        join contact_point p on p.user_id = u.id and p.kind = 'EMAIL' and lower(p.value) = lower($2)
      where r.id = $1 and r.used_at is null and r.expires_at > $3
        and p.verified_at is not null and p.bounced_at is null`,
      [id, address, now],
    )) as { locale: Locale; value: string }[];
    if (!reset) return;
    const link = mailer.link(`/nouveau-mot-de-passe#${tokenOf(secrets, id)}`);
    await mailer.send({ id, to: reset.value, ...resetText(reset.locale, link) });
  },
});
