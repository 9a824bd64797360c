import { bodyOf } from "@preau/rich-text";
import { Client } from "pg";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";

import { type NewsDesk, openNewsDesk } from "./news-desk.factory.ts";
import { newsReportable } from "./news.reportable.ts";

let desk: NewsDesk;
let territory: Record<string, string>;
beforeAll(async () => {
  desk = await openNewsDesk();
  const client = new Client({ connectionString: desk.url });
  await client.connect();
  const { rows } = await client.query<{ id: string; name: string }>("select id, name from territory");
  territory = Object.fromEntries(rows.map(({ id, name }) => [name, id]));
  await client.query(
    `insert into mandate (id, user_id, territory_id, powers, starts_on) values ($1, $2, $3, '{NEWS}', '2020-01-01')`,
    [uuidv7(), desk.people.stranger, territory["Nord"]],
  );
  await client.end();
});
afterAll(() => desk.close());

const query = async <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
  (await desk.api.context(null)).database.query(sql, values);

test("only who holds the mandate publishes, and only where they hold it", async () => {
  const refusals = [
    [await desk.publish("head"), "FORBIDDEN"],
    [await desk.publish("ada"), "FORBIDDEN"],
    [await desk.publish("accountsOfCollege"), "FORBIDDEN"],
    [await desk.publish("administeringTeacher"), "NOT_FOUND"],
    [await desk.publish("newsOfCollege", { territoryId: territory["Nord"] }), "FORBIDDEN"],
    [await desk.publish("newsOfCollege", { territoryId: uuidv7() }), "FORBIDDEN"],
    [await desk.publish("stranger", { establishmentId: desk.places.university }), "NOT_FOUND"],
  ] as const;
  expect(refusals.map(([told]) => told["code"])).toEqual(refusals.map(([, code]) => code));
  expect(
    (await desk.publish("administeringTeacher", { establishmentId: desk.places.lycee }))["code"],
  ).toBeUndefined();
});

test("a territory tells the people of its schools, and those of no other", async () => {
  const news = await desk.publish("stranger", { territoryId: territory["Nord"], roles: ["TEACHER"] });
  expect(news).toMatchObject({ sender: "Nord" });
  expect((await desk.read("headTeacher", news.id!))["code"]).toBeUndefined();
  for (const name of ["ada", "professor", "otherTeacher"] as const)
    expect([name, (await desk.read(name, news.id!))["code"]]).toEqual([name, "NOT_FOUND"]);
  expect((await desk.publish("stranger", { establishmentId: desk.places.college }))["code"]).toBeUndefined();
});

test("what one does not say in a change stays as it was", async () => {
  const first = {
    signedBy: "Le CDI",
    pinned: true,
    publishedAt: "2026-01-01T08:00:00.000Z",
    expiresAt: "2099-01-01T08:00:00.000Z",
  };
  const news = await desk.publish("newsOfCollege", first);
  const changed = await desk.update("newsOfCollege", news, { title: "Another", body: bodyOf("Words.") });
  expect(changed).toMatchObject({ ...first, title: "Another", body: bodyOf("Words."), version: 2 });
  const emptied = await desk.update("newsOfCollege", changed, {
    signedBy: null,
    expiresAt: null,
    pinned: false,
  });
  expect(emptied).toMatchObject({
    signedBy: null,
    expiresAt: null,
    pinned: false,
    publishedAt: first.publishedAt,
  });
});

test("of two who change the same news at once one is told so, and nothing is lost", async () => {
  const news = await desk.publish("newsOfCollege");
  const answers = await Promise.all(
    ["One", "Other"].map((title) => desk.update("newsOfCollege", news, { title })),
  );
  const [kept, refused] = answers.sort((one) => (one["code"] === undefined ? -1 : 1));
  expect(refused).toEqual({ code: "CONFLICT", field: "version" });
  expect(await desk.read("newsOfCollege", news.id!)).toMatchObject({ title: kept!["title"], version: 2 });
  expect(await desk.withdraw("newsOfCollege", news)).toEqual({ code: "CONFLICT", field: "version" });
});

test("readers change nothing, and who may not read does not learn that it is there", async () => {
  const news = await desk.publish("newsOfCollege");
  for (const write of [desk.update, desk.withdraw]) {
    expect(await write("head", news)).toEqual({ code: "FORBIDDEN" });
    expect(await write("administeringTeacher", news)).toEqual({ code: "NOT_FOUND" });
    expect(await write("newsOfCollege", { id: uuidv7(), version: 1 })).toEqual({ code: "NOT_FOUND" });
    expect(await write("newsOfCollege", { id: "no id", version: 1 })).toEqual({ code: "NOT_FOUND" });
  }
});

test("withdrawn news leaves its readers at once, stays with its writers, and is not changed any more", async () => {
  const news = await desk.publish("newsOfCollege", { title: "A mistake" });
  const withdrawn = await desk.withdraw("newsOfCollege", news);
  expect(withdrawn).toMatchObject({ withdrawn: true, version: 2, viewerCanEdit: false });
  expect(await desk.read("ada", news.id!)).toEqual({ code: "NOT_FOUND" });
  expect(await desk.titles("ada", 100)).not.toContain("A mistake");
  expect(await desk.update("newsOfCollege", withdrawn)).toEqual({ code: "FORBIDDEN" });
  expect(await desk.withdraw("newsOfCollege", withdrawn)).toEqual({ code: "FORBIDDEN" });
});

test("what a taken account wrote or rewrote goes; what somebody else corrected since stays", async () => {
  const corrected = await desk.publish("newsOfCollege");
  const altered = await desk.publish("stranger", { establishmentId: desk.places.college });
  const since = new Date();
  await desk.update("stranger", corrected, { title: "Corrected" });
  await desk.update("newsOfCollege", altered, { title: "Altered" });
  const own = await desk.publish("newsOfCollege");
  const { database } = await desk.api.context(null);
  const gone = await database.transaction((manager) =>
    newsReportable.withdrawSince(manager, desk.people.newsOfCollege, since, new Date()),
  );
  expect(gone.map(({ subjectId }) => subjectId).sort()).toEqual([altered.id, own.id].sort());
  expect(await desk.read("stranger", corrected.id!)).toMatchObject({ title: "Corrected", withdrawn: false });
});

test("each publication, change and withdrawal is in the journal, with who and where", async () => {
  const news = await desk.publish("newsOfCollege");
  await desk.withdraw("newsOfCollege", await desk.update("newsOfCollege", news));
  const events = await query(
    `select action, actor_id as by, establishment_id as "at" from audit_event where subject_id = $1 order by id`,
    [news.id],
  );
  const [by, at] = [desk.people.newsOfCollege, desk.places.college];
  expect(events).toEqual(
    ["news.publish", "news.update", "news.withdraw"].map((action) => ({ action, by, at })),
  );
});

test("before publishing one is told how many it reaches, and only where one may publish", async () => {
  const reach = async (name: "newsOfCollege" | "head", words: string) => {
    const document = `{ viewer { newsReach(${words}) } }`;
    const { data, errors } = await desk.api.ask(desk.people[name], document);
    return errors?.[0]?.extensions["code"] ?? (data!["viewer"] as { newsReach: number }).newsReach;
  };
  const at = `establishmentId: "${desk.places.college}"`;
  expect(await reach("newsOfCollege", `${at}, roles: [LEADERSHIP]`)).toBe(1);
  // Cleo, Dina, Paul and who moved there.
  expect(await reach("newsOfCollege", `${at}, classIds: ["${desk.classes["6B"]}"], roles: [STUDENT]`)).toBe(
    4,
  );
  expect(await reach("newsOfCollege", `${at}, classIds: ["${desk.classes["6X"]}"]`)).toBe("NOT_FOUND");
  expect(await reach("newsOfCollege", `establishmentId: "${desk.places.elsewhere}"`)).toBe("NOT_FOUND");
  expect(await reach("head", at)).toBe("FORBIDDEN");
  expect(await reach("newsOfCollege", "roles: [TEACHER]")).toBe("INVALID");
});
