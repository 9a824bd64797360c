import { defineJob } from "../../platform/jobs/job.ts";
import { forgetPushDevices } from "./push-devices.service.ts";

export const forgetPushDevicesJob = defineJob({
  name: "forget-push-devices",
  at: "23 * * * *",
  run: ({ database }, now) => forgetPushDevices(database, now),
});
