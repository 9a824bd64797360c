import type { EntityManager } from "typeorm";

import type { JobTools } from "../../platform/jobs/job.ts";
import { mailText } from "./mail-text.ts";
import type { Outcome } from "./send.service.ts";
import type { Due } from "./still-due.service.ts";

/** One mail to the verified address of a person; the same parcel is always the same mail. */
export async function carryByMail(
  { mailer }: Pick<JobTools, "mailer">,
  manager: EntityManager,
  { id }: { id: string },
  due: Due,
): Promise<Outcome> {
  const [address] = (await manager.query(
    `select id, value from contact_point where user_id = $1 and kind = 'EMAIL'
      and verified_at is not null and bounced_at is null order by verified_at desc, id limit 1`,
    [due.userId],
  )) as { id: string; value: string }[];
  if (!address) return "NO_ADDRESS";
  const { subject, text } = mailText(due, mailer.link);
  if ((await mailer.send({ id, to: address.value, subject, text })) === "SENT") return "SENT";
  await manager.query("update contact_point set bounced_at = $3 where user_id = $1 and id = $2", [
    due.userId,
    address.id,
    new Date(),
  ]);
  return "FAILED";
}
