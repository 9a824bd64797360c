import { z } from "zod";

import { defineTask } from "../../platform/jobs/task.ts";
import { sendAll } from "./send.service.ts";

/** Sends what is due. Parcels lie in a table of their own: whoever is killed leaves them to the next one. */
export const sendNotifications = defineTask({
  name: "send-notifications",
  payload: z.object({ channel: z.enum(["EMAIL", "PUSH"]) }),
  run: ({ channel }, { tools }) => sendAll(tools, channel),
});
