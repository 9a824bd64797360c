import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";

import { notify } from "../../domains/notifications/notify.service.ts";
import type { Name } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";

let school: OpenSchool;
beforeAll(async () => {
  school = await openSchool();
  const { database } = await school.api.context(null);
  for (let at = 0; at < 7; at += 1)
    await database.transaction((manager) =>
      notify(manager, {
        kind: "ACCOUNT",
        establishmentId: school.places.college,
        subjectId: uuidv7(),
        userIds: [school.people.ada],
        now: new Date(),
      }),
    );
});
afterAll(() => school.close());

const shownTo = async (name: Name, settings: object = {}) => {
  const { shown } = await school.widget(name, "notifications", settings);
  const { notifications, unread, failure } = shown as Record<string, unknown>;
  return { count: (notifications as unknown[] | undefined)?.length, unread, failure };
};

test("it shows the latest that one has not read, and how many there are", async () => {
  expect(await shownTo("ada", { count: 3 })).toEqual({ count: 3, unread: 7, failure: null });
  expect(await shownTo("bob")).toEqual({ count: 0, unread: 0, failure: null });
  await school.as("ada", "mutation { markNotificationsRead }");
  expect(await shownTo("ada")).toEqual({ count: 0, unread: 0, failure: null });
});

test.for([{ count: 0 }, { count: 21 }, { child: "x" }])(
  "the settings %j are none of its own",
  async (settings) => {
    expect((await shownTo("ada", settings)).failure).toEqual({ code: "INVALID_SETTINGS", retryable: false });
  },
);
