import { defineFactRule } from "../../platform/events/fact.ts";
import { defineRead } from "../../platform/read/read.ts";
import type { Viewer } from "../directory/viewer.ts";
import { keyOf } from "../live/audience-keys.service.ts";

const readTold = defineRead<{ userId: string }>(
  "notification-told",
  `select distinct user_id as "userId" from notification where subject_id = :subjectId::uuid`,
);

/** Whoever was told of the subject: looked up once, since thousands of ids do not fit in what processes tell each other. */
export const notificationsFacts = defineFactRule<Viewer>({
  kind: "NOTIFICATIONS",
  async hear(reader, { of, ids }) {
    const subjectId = ids[0] ?? null;
    const told = of === undefined ? await reader.rows(readTold, { subjectId }) : [{ userId: of }];
    const people = new Set(told.map(({ userId }) => userId));
    return { keys: [...people].map(keyOf.user), may: (viewer) => people.has(viewer.id) };
  },
});
