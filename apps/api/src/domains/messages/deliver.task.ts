import { z } from "zod";

import { defineTask } from "../../platform/jobs/task.ts";
import { deliverMessage } from "./deliver.service.ts";

/** Delivers a message at its time. What was delivered already is never delivered again. */
export const deliverMessageTask = defineTask({
  name: "deliver-message",
  payload: z.object({ messageId: z.uuid() }),
  run: ({ messageId }, { tools: { database }, now }) => deliverMessage(database, messageId, now),
});
