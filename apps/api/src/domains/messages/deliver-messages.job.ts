import { defineJob } from "../../platform/jobs/job.ts";
import { deliverMessage } from "./deliver.service.ts";

/** What was held while its time came: each is delivered once, whoever else delivers it. */
export const deliverMessagesJob = defineJob({
  name: "deliver-messages",
  at: "* * * * *",
  async run({ database }, now) {
    const due = (await database.query(
      `select id from message where state in ('SCHEDULED', 'DELIVERING') and deliver_at <= $1
      order by deliver_at limit 1000`,
      [now],
    )) as { id: string }[];
    for (const { id } of due) await deliverMessage(database, id, now);
  },
});
