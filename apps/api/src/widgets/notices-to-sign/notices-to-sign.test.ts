import { afterAll, beforeAll, expect, test } from "vitest";

import { type NoticeDesk, openNoticeDesk } from "../../domains/notices/notice-desk.factory.ts";
import type { Name } from "../../testing/safety/cast.ts";

let desk: NoticeDesk;
beforeAll(async () => void (desk = await openNoticeDesk()));
afterAll(() => desk.close());

const shownTo = async (name: Name, settings?: object) => {
  const { shown, statements } = await desk.widget(name, "notices-to-sign", settings);
  const { noticesToSign, noticesToSignCount, openNotices } = shown as {
    noticesToSign: { title: string; children: { child: { id: string } }[] }[];
    noticesToSignCount: number;
    openNotices: { title: string; progress: { total: number; answered: number } }[];
  };
  return { noticesToSign, noticesToSignCount, openNotices, statements };
};

test("a guardian finds there what waits for them, for all children, until it is signed", async () => {
  const before = (await shownTo("motherOfTwoSchools")).noticesToSignCount;
  await desk.publish("head", { title: "Mouvement" }, { classIds: [desk.classes["6B"]] });
  const lycee = { establishmentId: desk.places.lycee, classIds: [desk.classes["2A"]] };
  const second = await desk.publish("travellingTeacher", { title: "Voyage" }, lycee);
  const { noticesToSign, noticesToSignCount, openNotices } = await shownTo("motherOfTwoSchools", {
    count: 2,
  });
  expect(noticesToSign.map(({ title }) => title)).toEqual(["Voyage", "Mouvement"]);
  expect([noticesToSignCount, openNotices]).toEqual([before + 2, []]);
  await desk.sign("motherOfTwoSchools", second, "leo");
  expect((await shownTo("motherOfTwoSchools")).noticesToSignCount).toBe(before + 1);
  await desk.rows(
    "insert into narrowed_family (user_id, child_id) values ($1, $2)",
    desk.people.motherOfTwoSchools,
    desk.people.leo,
  );
  expect((await shownTo("motherOfTwoSchools")).noticesToSignCount).toBe(0);
});

test("a teacher finds there what they wrote and how far it is; both in one statement", async () => {
  const notice = await desk.publish("headTeacher", { title: "Compas" });
  await desk.sign("adasMother", notice, "ada");
  const { openNotices, noticesToSign } = await shownTo("headTeacher");
  expect(noticesToSign).toEqual([]);
  expect(openNotices[0]).toMatchObject({ title: "Compas", progress: { total: 5, answered: 1 } });
  for (const name of ["headTeacher", "paulsMother", "motherOfTwoSchools", "stranger"] as const)
    expect([name, (await shownTo(name)).statements]).toEqual([name, 1]);
  expect(await shownTo("stranger")).toMatchObject({
    noticesToSign: [],
    openNotices: [],
    noticesToSignCount: 0,
  });
});
