import { defineJob } from "../../platform/jobs/job.ts";
import { emptyBins } from "./tidy.service.ts";

const days = 30;

/** What was thrown away 30 days ago is gone. */
export const emptyBinsJob = defineJob({
  name: "empty-bins",
  at: "17 2 * * *",
  run: ({ database }, now) =>
    database.transaction((manager) => emptyBins(manager, null, new Date(now.getTime() - days * 86_400_000))),
});
