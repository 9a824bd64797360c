import { afterEach, beforeEach, expect, test } from "vitest";

import { type ModerationDesk, openModerationDesk } from "./moderation-desk.factory.ts";

const nobodysId = "01900000-0000-7000-8000-000000000000";
const open = `mutation O($id: ID!) { openReport(input: { id: $id }) { excerpt comment reporterName } }`;
const close = `mutation C($input: CloseReportInput!) { closeReport(input: $input) { state outcome note closedByName } }`;
const own = `{ viewer { ownReports { state outcome note reason } } }`;

let desk: ModerationDesk;
beforeEach(async () => void (desk = await openModerationDesk()));
afterEach(() => desk.close());

test("what is reported reaches who moderates the school and its territory, and nobody else", async () => {
  const id = await desk.newsOf("headTeacher");
  expect((await desk.report("ada", id)).code).toBeUndefined();
  for (const name of ["counsellor", "accountsOfNorth"] as const)
    expect((await desk.queue(name)).map(({ reportedId }) => desk.nameOf(reportedId))).toEqual([
      "headTeacher",
    ]);
  for (const name of ["head", "headTeacher", "ada", "otherCounsellor", "accountsOfCollege"] as const)
    expect([name, await desk.queue(name)]).toEqual([name, []]);
  expect(await desk.told("REPORT")).toEqual(["accountsOfNorth", "counsellor"]);
});

test("who is reported never reads it, even when they moderate the school; a leader is judged above", async () => {
  await desk.report("ada", await desk.newsOf("counsellor"));
  await desk.report("ada", await desk.newsOf("head"));
  expect(await desk.queue("counsellor")).toEqual([]);
  const above = await desk.queue("accountsOfNorth");
  expect(above.map(({ reportedId }) => desk.nameOf(reportedId)).sort()).toEqual(["counsellor", "head"]);
  for (const { id } of above)
    for (const name of ["counsellor", "head"] as const)
      expect((await desk.ask(name, open, { id })).code).toBe("NOT_FOUND");
  expect(await desk.told("REPORT")).toEqual(["accountsOfNorth", "accountsOfNorth"]);
});

test("what a territory tells is reported where one read it, and judged above it", async () => {
  const id = await desk.newsOf("stranger");
  await desk.database.query(
    `update news set establishment_id = null, territory_id = e.territory_id
    from establishment e where news.id = $1 and e.id = news.establishment_id`,
    [id],
  );
  expect((await desk.report("ada", id)).code).toBeUndefined();
  expect((await desk.report("otherPupil", id)).code).toBe("NOT_FOUND");
  expect(await desk.queue("counsellor")).toEqual([]);
  expect((await desk.queue("accountsOfNorth")).map(({ reportedId }) => desk.nameOf(reportedId))).toEqual([
    "stranger",
  ]);
  expect(await desk.told("REPORT")).toEqual(["accountsOfNorth"]);
});

test("what was written is read one report at a time, and the journal says by whom before the answer does", async () => {
  const news = await desk.newsOf("headTeacher", "college", "Une moquerie");
  await desk.report("ada", news);
  await desk.database.query("update news set title = 'Un titre aimable' where id = $1", [news]);
  const [{ id } = { id: "" }] = await desk.queue("counsellor");
  expect(await desk.journaled("report.open")).toEqual([]);
  const { data } = await desk.ask("counsellor", open, { id });
  expect(data).toMatchObject({
    openReport: { excerpt: expect.stringContaining("Une moquerie") as string, comment: "Lisez vite" },
  });
  expect(await desk.journaled("report.open")).toEqual([
    { actor: "counsellor", establishment_id: desk.places.college },
  ]);
  for (const name of ["head", "ada", "headTeacher", "otherCounsellor"] as const)
    expect((await desk.ask(name, open, { id })).code).toBe("NOT_FOUND");
  expect((await desk.ask("counsellor", open, { id: nobodysId })).code).toBe("NOT_FOUND");
  expect(await desk.journaled("report.open")).toHaveLength(1);
});

test("whoever reported is told how it ended, in plain words, and it is judged once", async () => {
  await desk.report("ada", await desk.newsOf("headTeacher"));
  expect((await desk.ask("ada", own)).data).toMatchObject({ viewer: { ownReports: [{ state: "OPEN" }] } });
  const [{ id } = { id: "" }] = await desk.queue("counsellor");
  const input = { id, outcome: "ACTED", note: "Nous avons parlé à la personne." };
  expect((await desk.ask("head", close, { input })).code).toBe("NOT_FOUND");
  expect((await desk.ask("counsellor", close, { input })).code).toBeUndefined();
  expect((await desk.ask("accountsOfNorth", close, { input })).code).toBe("CONFLICT");
  expect((await desk.ask("ada", own)).data).toMatchObject({
    viewer: { ownReports: [{ state: "CLOSED", outcome: "ACTED", note: "Nous avons parlé à la personne." }] },
  });
  expect(await desk.told("REPORT_OUTCOME")).toEqual(["ada"]);
  expect(await desk.queue("counsellor")).toEqual([]);
  expect(await desk.queue("counsellor", "CLOSED")).toHaveLength(1);
});

test("one reports what one may read, once, and not oneself", async () => {
  const news = await desk.newsOf("headTeacher");
  expect((await desk.report("otherPupil", news)).code).toBe("NOT_FOUND");
  expect((await desk.report("ada", nobodysId)).code).toBe("NOT_FOUND");
  expect((await desk.report("ada", news, { kind: "NOTHING" })).code).toBe("NOT_FOUND");
  expect((await desk.report("headTeacher", news)).code).toBe("INVALID");
  await desk.report("ada", news);
  const { data } = await desk.report("ada", news, { reason: "OTHER" });
  expect((data as unknown as { report: unknown[] }).report).toHaveLength(1);
});

test("twenty reports a day, and no more", async () => {
  for (let at = 0; at < 20; at += 1)
    expect((await desk.report("ada", await desk.newsOf("headTeacher"))).code).toBeUndefined();
  expect((await desk.report("ada", await desk.newsOf("headTeacher"))).code).toBe("TOO_MANY");
});
