import { defineJob } from "../../platform/jobs/job.ts";
import { planAll } from "./plan.service.ts";
import { sendAll } from "./send.service.ts";

/** What became due by the clock, and what a killed process left. */
export const sweepNotificationsJob = defineJob({
  name: "sweep-notifications",
  at: "* * * * *",
  async run(tools, now) {
    await planAll(tools.database, now);
    await Promise.all([sendAll(tools, "EMAIL"), sendAll(tools, "PUSH")]);
  },
});
