import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { type NewsDesk, openNewsDesk } from "./news-desk.factory.ts";

let desk: NewsDesk;
beforeAll(async () => void (desk = await openNewsDesk()));
afterAll(() => desk.close());

const hour = 3_600_000;
const inHours = (hours: number): string => new Date(Date.now() + hours * hour).toISOString();

/** Who of these reads it by its id and finds it in their list; both say the same. */
async function readersOf(id: string, title: string, names: readonly Name[]): Promise<Name[]> {
  const readers: Name[] = [];
  for (const name of names) {
    const byId = (await desk.read(name, id))["code"] === undefined;
    expect([name, (await desk.titles(name, 100)).includes(title)]).toEqual([name, byId]);
    if (byId) readers.push(name);
  }
  return readers;
}

const college = [
  "ada",
  "bob",
  "cleo",
  "adasMother",
  "bobsFather",
  "cleosFather",
  "headTeacher",
  "head",
  "cook",
] as const;
const others = ["leo", "uma", "otherPupil", "otherMother", "otherHead", "stranger"] as const;

test("what a school tells is read by its people and families, and by nobody else", async () => {
  const news = await desk.publish("newsOfCollege", { title: "For all", signedBy: "La direction" });
  expect(news).toMatchObject({
    sender: "College",
    signedBy: "La direction",
    pinned: false,
    bodySchema: 2,
    version: 1,
    viewerCanEdit: true,
  });
  const readers = await readersOf(news.id!, "For all", [...college, ...others]);
  // Bob is hidden from his father, and where Cleo learns from hers: the school is not theirs.
  expect(readers).toEqual(college.filter((name) => name !== "bobsFather" && name !== "cleosFather"));
  expect(await desk.read("ada", news.id!)).toMatchObject({ viewerCanEdit: false });
  expect(await desk.read("otherPupil", news.id!)).toEqual({ code: "NOT_FOUND" });
});

test("news for a role is read by those who are it there", async () => {
  const news = await desk.publish("newsOfCollege", {
    title: "For teachers",
    roles: ["TEACHER", "LEADERSHIP"],
  });
  expect(await readersOf(news.id!, "For teachers", [...college, ...others])).toEqual(["headTeacher", "head"]);
});

test("news for a class is read by its pupils, their guardians and its teachers", async () => {
  const news = await desk.publish("newsOfCollege", { title: "For 6A", classIds: [desk.classes["6A"]] });
  expect(await readersOf(news.id!, "For 6A", [...college, ...others])).toEqual([
    "ada",
    "bob",
    "adasMother",
    "headTeacher",
  ]);
  const guardians = { title: "For the guardians of 6A", classIds: [desk.classes["6A"]], roles: ["GUARDIAN"] };
  const told = await desk.publish("newsOfCollege", guardians);
  expect(await readersOf(told.id!, guardians.title, [...college, ...others])).toEqual(["adasMother"]);
});

test("news is read from its beginning to its end; who writes it reads it at any time", async () => {
  const coming = await desk.publish("newsOfCollege", { title: "Coming", publishedAt: inHours(1) });
  const over = await desk.publish("newsOfCollege", {
    title: "Over",
    publishedAt: inHours(-2),
    expiresAt: inHours(-1),
  });
  for (const { id, title } of [coming, over]) {
    expect(await readersOf(id!, String(title), ["ada", "head"])).toEqual([]);
    expect(await desk.read("newsOfCollege", id!)).toMatchObject({ title, viewerCanEdit: true });
  }
});

test("pages hold the pinned news first, then the latest, each once", async () => {
  for (const [title, hours, pinned] of [
    ["Old", -30, false],
    ["Oldest, pinned", -40, true],
    ["Recent", -20, false],
    ["Old, pinned", -35, true],
  ] as const)
    await desk.publish("administeringTeacher", {
      establishmentId: desk.places.lycee,
      title,
      pinned,
      publishedAt: inHours(hours),
    });
  for (const first of [1, 2, 3, 100]) {
    const titles = await desk.titles("leo", first);
    expect(titles.filter((title) => title !== "News of lycee")).toEqual([
      "Old, pinned",
      "Oldest, pinned",
      "Recent",
      "Old",
    ]);
  }
});

test.for([
  ["words", "no cursor"],
  ["a key of another list", JSON.stringify(["Martin", "Léa", "01900000-0000-7000-8000-000000000000"])],
  ["no moment", JSON.stringify([0, "yesterday", "01900000-0000-7000-8000-000000000000"])],
  ["no id", JSON.stringify([0, "2026-01-01T00:00:00.000Z", "1 or 1 = 1"])],
])("a cursor that is %s is refused", async ([, key]) => {
  const after = Buffer.from(key!).toString("base64url");
  const { errors } = await desk.api.ask(
    desk.people.ada,
    "query List($after: String) { viewer { news(after: $after) { totalCount } } }",
    { variables: { after } },
  );
  expect(errors?.[0]?.extensions).toEqual({ code: "INVALID", field: "after" });
});

/** The code with which an app of Ada is refused, if it is. */
const askAsApp = (document: string, ...scopes: string[]) =>
  desk.api.ask(desk.people.ada, document, { scopes }).then(
    ({ errors }) => errors?.[0]?.extensions["code"],
    (error: { extensions: { code: string } }) => error.extensions.code,
  );

test("an app reads news with the scope, and publishes none", async () => {
  const list = "{ viewer { news { totalCount } } }";
  expect(await askAsApp(list, "news:read", "profile:read")).toBeUndefined();
  expect(await askAsApp(list, "profile:read")).toBe("MISSING_SCOPE");
  expect(
    await askAsApp(`mutation { withdrawNews(input: { id: "1", version: 1 }) { id } }`, "news:read"),
  ).toBe("MISSING_SCOPE");
});
