import { defineJob } from "../../platform/jobs/job.ts";
import { endOver } from "./incidents.service.ts";

/** Nobody keeps a school silent by forgetting it. */
export const endIncidentsJob = defineJob({
  name: "end-incidents",
  at: "* * * * *",
  async run({ database }, now) {
    await database.transaction((manager) => endOver(manager, now));
  },
});
