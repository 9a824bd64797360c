import { z } from "zod";

import { defineTask } from "../../platform/jobs/task.ts";
import { planAll } from "./plan.service.ts";

/** Decides by which ways, and when, each person hears of what was told. */
export const planNotifications = defineTask({
  name: "plan-notifications",
  payload: z.object({}),
  run: (_, { tools, now }) => planAll(tools.database, now),
});
