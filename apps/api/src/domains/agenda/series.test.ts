import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { type AgendaDesk, lesson, openAgendaDesk } from "./agenda-desk.factory.ts";

let desk: AgendaDesk;
beforeAll(async () => void (desk = await openAgendaDesk()));
afterAll(() => desk.close());

const weekly = async (name: Name, event: object, audience?: object) =>
  desk.mutate(name, "addEvent", { event: { ...lesson, ...event }, ...(audience && { audience }) });
const timesSeen = async (name: Name, from: string, to: string) =>
  (await desk.agenda(name, from, to)).map((one) => [one.startsAt.slice(0, 13), one.title, one.state]);

test("one time and all those after it become another event; what was changed by itself goes with them", async () => {
  const { id, version } = await weekly(
    "headTeacher",
    {
      title: "Chorale",
      startsAt: "2027-09-06T08:00:00Z",
      endsAt: "2027-09-06T09:00:00Z",
      recurrence: { frequency: "WEEKLY", count: 5 },
    },
    { classId: desk.classes["6B"] },
  );
  await desk.mutate("headTeacher", "cancelEvent", { id, version, originalAt: "2027-09-27T08:00:00Z" });
  const later = await desk.mutate("headTeacher", "updateEvent", {
    id,
    version: version + 1,
    originalAt: "2027-09-20T08:00:00Z",
    following: true,
    event: {
      ...lesson,
      title: "Chorale au gymnase",
      startsAt: "2027-09-20T08:00:00Z",
      endsAt: "2027-09-20T09:00:00Z",
      recurrence: { frequency: "WEEKLY", count: 5 },
    },
  });
  expect(await timesSeen("movedPupil", "2027-09-01", "2027-11-01")).toEqual([
    ["2027-09-06T08", "Chorale", "CONFIRMED"],
    ["2027-09-13T08", "Chorale", "CONFIRMED"],
    ["2027-09-20T08", "Chorale au gymnase", "CONFIRMED"],
    ["2027-09-27T08", "Chorale", "CANCELLED"],
    ["2027-10-04T08", "Chorale au gymnase", "CONFIRMED"],
  ]);
  // At another hour, no time stays as it was changed for the hour before.
  await desk.mutate("headTeacher", "updateEvent", {
    id: later.id,
    version: later.version,
    originalAt: "2027-09-27T08:00:00Z",
    following: true,
    event: {
      ...lesson,
      title: "Chorale du soir",
      startsAt: "2027-09-27T15:00:00Z",
      endsAt: "2027-09-27T16:00:00Z",
      recurrence: { frequency: "WEEKLY", count: 3 },
    },
  });
  expect((await timesSeen("movedPupil", "2027-09-20", "2027-11-01")).map(([at]) => at)).toEqual([
    "2027-09-20T08",
    "2027-09-27T15",
    "2027-10-04T15",
  ]);
});

test("one time and all those after it are cancelled, or go; over the change of the clocks they keep their hour", async () => {
  const { id, version } = await weekly("leo", {
    title: "Piano",
    startsAt: "2027-10-19T15:00:00Z",
    endsAt: "2027-10-19T16:00:00Z",
    recurrence: { frequency: "WEEKLY", until: "2027-11-30" },
  });
  const later = await desk.mutate("leo", "cancelEvent", {
    id,
    version,
    originalAt: "2027-11-09T16:00:00Z",
    following: true,
  });
  const seen = await timesSeen("leo", "2027-10-18", "2027-12-31");
  expect(seen.map(([at, , state]) => `${at} ${state}`)).toEqual([
    "2027-10-19T15 CONFIRMED",
    "2027-10-26T15 CONFIRMED",
    "2027-11-02T16 CONFIRMED",
    ...["09", "16", "23", "30"].map((day) => `2027-11-${day}T16 CANCELLED`),
  ]);
  const end = { id: later.id, version: later.version, followingFrom: "2027-11-16T16:00:00Z" };
  await desk.mutate("leo", "removeEvent", end);
  expect((await timesSeen("leo", "2027-11-03", "2027-12-31")).map(([at]) => at)).toEqual(["2027-11-09T16"]);
  expect(
    await desk.refusal("leo", "updateEvent", {
      id,
      version: version + 1,
      originalAt: "2027-11-03T16:00:00Z",
      following: true,
      event: lesson,
    }),
  ).toBe("originalAt");
});

test("whole days of a series end the day before, wherever midnight is", async () => {
  const { id, version } = await desk.mutate("leo", "addEvent", {
    event: {
      title: "Rangement",
      firstDay: "2028-03-20",
      lastDay: "2028-03-20",
      timeZone: "Pacific/Wallis",
      recurrence: { frequency: "WEEKLY", count: 4 },
    },
  });
  const first = (await desk.agenda("leo", "2028-03-26", "2028-03-28"))[0]!;
  await desk.mutate("leo", "removeEvent", { id, version, followingFrom: first.originalAt });
  expect((await desk.agenda("leo", "2028-03-18", "2028-05-20")).map((one) => one.firstDay)).toEqual([
    "2028-03-20",
  ]);
});
