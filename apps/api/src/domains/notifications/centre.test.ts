import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { type NotificationDesk, openNotificationDesk } from "./notification-desk.factory.ts";

let desk: NotificationDesk;
beforeAll(async () => void (desk = await openNotificationDesk()));
afterAll(() => desk.close());

interface Centre {
  unreadNotificationCount: number;
  notifications: {
    totalCount: number;
    nodes: { id: string }[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
  };
}

const centre = async (name: "ada" | "bob" | "head", after?: string): Promise<Centre> => {
  const { viewer } = await desk.school.as(
    name,
    `query ($after: String) { viewer { unreadNotificationCount notifications(first: 5, after: $after) {
      totalCount nodes { id kind title address establishmentName read } pageInfo { endCursor hasNextPage } } } }`,
    { after },
  );
  return viewer as Centre;
};

test("one reads what one is told page by page, the latest first, and nothing of others", async () => {
  const now = Date.now();
  for (let at = 0; at < 12; at += 1) await desk.tell(["ada"], { now: new Date(now + at) });
  await desk.tell(["head"], { establishmentId: desk.school.places.college });
  const ids: string[] = [];
  let after: string | undefined;
  for (let more = true; more;) {
    const { notifications } = await centre("ada", after);
    ids.push(...notifications.nodes.map(({ id }) => id));
    after = notifications.pageInfo.endCursor;
    more = notifications.pageInfo.hasNextPage;
  }
  expect(new Set(ids).size).toBe(12);
  expect(ids).toEqual(ids.toSorted().toReversed());
  expect((await centre("head")).notifications).toMatchObject({
    totalCount: 1,
    nodes: [
      {
        kind: "ACCOUNT",
        title: "Du nouveau sur votre compte",
        address: "/compte/sessions",
        establishmentName: "College",
        read: false,
      },
    ],
  });
});

test("one marks some as read, then all; the ids of others change nothing", async () => {
  const { notifications } = await centre("head");
  const mark = "mutation ($ids: [ID!]) { left: markNotificationsRead(ids: $ids) }";
  const ids = [notifications.nodes[0]!.id, "no id"];
  expect(await desk.school.as("ada", mark, { ids })).toEqual({ left: 12 });
  expect((await centre("head")).unreadNotificationCount).toBe(1);
  const own = (await centre("ada")).notifications.nodes.map(({ id }) => id);
  expect(await desk.school.as("ada", mark, { ids: own })).toEqual({ left: 7 });
  expect(await desk.school.as("ada", mark, {})).toEqual({ left: 0 });
});

const set = `mutation ($input: NotificationSettingInput!) { settings: setNotificationSetting(input: $input) {
  kind label screen email push } }`;

test("one chooses by kind and by way; an unknown kind and a digest on the screen are refused", async () => {
  const ofAccount = async (input: object) => {
    const { settings } = await desk.school.as("bob", set, { input });
    return (settings as { kind: string }[]).find(({ kind }) => kind === "ACCOUNT");
  };
  expect(await ofAccount({ kind: "ACCOUNT", channel: "EMAIL", pace: "DIGEST" })).toEqual({
    kind: "ACCOUNT",
    label: "Votre compte",
    screen: "AT_ONCE",
    email: "DIGEST",
    push: "NEVER",
  });
  expect(await ofAccount({ kind: "ACCOUNT", channel: "SCREEN", pace: "NEVER" })).toMatchObject({
    screen: "NEVER",
  });
  await expect(ofAccount({ kind: "NOTHING", channel: "EMAIL", pace: "NEVER" })).rejects.toThrow("id");
  await expect(ofAccount({ kind: "ACCOUNT", channel: "SCREEN", pace: "DIGEST" })).rejects.toThrow("never");
  await desk.tell(["bob"]);
  expect((await centre("bob")).notifications.totalCount).toBe(0);
});

test("what is taken back leaves the list of everybody, and telling it again does not bring it back", async () => {
  const { takeBack } = await import("./notify.service.ts");
  const subjectId = await desk.tell(["head", "cook"]);
  const before = (await centre("head")).notifications.totalCount;
  await desk.tools.database.transaction((manager) =>
    takeBack(manager, { kind: "ACCOUNT", subjectId, now: new Date() }),
  );
  await desk.tell(["head"], { subjectId });
  expect((await centre("head")).notifications.totalCount).toBe(before - 1);
});

test("what is told of a kind that is gone is neither shown nor counted", async () => {
  const before = await centre("bob");
  await desk.client.query(
    `insert into notification (user_id, id, kind, subject_id, on_screen, created_at)
    values ($1, gen_random_uuid(), 'RETIRED', gen_random_uuid(), true, now())`,
    [desk.school.people.bob],
  );
  expect(await centre("bob")).toEqual(before);
});

const kindsOf = async (name: Name): Promise<string[]> => {
  const { viewer } = await desk.school.as(name, "{ viewer { notificationSettings { kind } } }");
  return (viewer as { notificationSettings: { kind: string }[] }).notificationSettings.map(
    ({ kind }) => kind,
  );
};

test("each chooses among what may ever concern them: no parent how reports are told, no head how the carnet is", async () => {
  const [parent, head] = [await kindsOf("adasMother"), await kindsOf("head")];
  expect(parent).toEqual(expect.arrayContaining(["ACCOUNT", "MESSAGE", "NOTICE", "WRITING_PAUSE"]));
  for (const kind of ["REPORT", "NEWS_TO_APPROVE", "OFFICE_MESSAGE"]) expect(parent).not.toContain(kind);
  expect(head).toEqual(expect.arrayContaining(["ACCOUNT", "MESSAGE", "OFFICE_MESSAGE"]));
  for (const kind of ["NOTICE", "WRITING_PAUSE"]) expect(head).not.toContain(kind);
  expect(await kindsOf("newsOfCollege")).toContain("NEWS_TO_APPROVE");
});
