import { defineJob } from "../../platform/jobs/job.ts";
import { collectFiles } from "./collect-files.service.ts";

/** What nothing uses any more, uploads that never came whole, and what a killed process left. */
export const collectFilesJob = defineJob({
  name: "collect-files",
  at: "17 * * * *",
  async run(tools, now) {
    await collectFiles(tools, now);
  },
});
