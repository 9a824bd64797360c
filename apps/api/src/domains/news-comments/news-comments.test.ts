import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { type NewsDesk, openNewsDesk, type Told } from "../news/news-desk.factory.ts";
import { newsCommentReportable } from "./news-comments.reportable.ts";

let desk: NewsDesk;
beforeAll(async () => void (desk = await openNewsDesk()));
afterAll(() => desk.close());

interface Thread {
  total: number;
  texts: string[];
  rows: { id: string; text: string; author: string | null; role: string | null; removable: boolean }[];
}

async function threadFor(name: Name, id: string): Promise<Thread> {
  const { news } = (await desk.as(
    name,
    `query Thread($id: ID!) { news(id: $id) { comments(first: 100) { totalCount nodes {
      id text isMine viewerCanRemove authorRole author { displayName } } } } }`,
    { id },
  )) as { news: { comments: { totalCount: number; nodes: Node[] } } };
  const rows = news.comments.nodes.map((one) => ({
    id: one.id,
    text: one.text,
    author: one.author?.displayName ?? null,
    role: one.authorRole,
    removable: one.viewerCanRemove,
  }));
  return { total: news.comments.totalCount, texts: rows.map(({ text }) => text), rows };
}
interface Node {
  id: string;
  text: string;
  author: { displayName: string } | null;
  authorRole: string | null;
  viewerCanRemove: boolean;
}

const write = async (name: Name, document: string, input: object): Promise<Told> => {
  const { data, errors } = await desk.api.ask(desk.people[name], document, { variables: { input } });
  return errors ? { ...errors[0]!.extensions } : { ...(data!["told"] as object) };
};
const comment = (name: Name, newsId: string, text: string) =>
  write(
    name,
    "mutation Add($input: AddNewsCommentInput!) { told: addNewsComment(input: $input) { id text isMine } }",
    { newsId, text },
  );
const remove = (name: Name, id: string) =>
  write(
    name,
    "mutation Remove($input: RemoveNewsCommentInput!) { told: removeNewsComment(input: $input) { id } }",
    { id },
  );
const open = (name: Name, id: string, isOpen: boolean) =>
  write(
    name,
    "mutation Open($input: SetNewsCommentsInput!) { told: setNewsComments(input: $input) { takesComments } }",
    { id, open: isOpen },
  );
const written = async (): Promise<number> => {
  const { database } = await desk.api.context(null);
  const [row] = await database.query("select count(*)::integer as count from news_comment");
  return (row as { count: number }).count;
};
const published = (input: object = {}) => desk.publish("newsOfCollege", { takesComments: true, ...input });

test("news takes no comments unless its author says so; then whoever reads it comments, and nobody else", async () => {
  const closed = await desk.publish("newsOfCollege");
  const before = await written();
  expect(closed).toMatchObject({ takesComments: false });
  expect(await comment("ada", closed.id!, "Hello")).toEqual({ code: "FORBIDDEN" });
  const news = await published({ classIds: [desk.classes["6A"]] });
  for (const name of ["cleo", "leo", "otherPupil", "bobsFather"] as const)
    expect([name, await comment(name, news.id!, "Hello")]).toEqual([name, { code: "NOT_FOUND" }]);
  expect(await comment("cleo", "01900000-0000-7000-8000-000000000000", "Hello")).toEqual({
    code: "NOT_FOUND",
  });
  expect(await written()).toBe(before);
  expect(await comment("ada", news.id!, "  Hello,\nall \u202E ")).toMatchObject({
    text: "Hello,\nall",
    isMine: true,
  });
  expect(await comment("adasMother", news.id!, "Welcome")).toMatchObject({ text: "Welcome" });
  expect((await threadFor("headTeacher", news.id!)).texts).toEqual(["Hello,\nall", "Welcome"]);
});

test("a comment is some plain text", async () => {
  const news = await published();
  for (const text of ["", " \n ", "\u202E", "x".repeat(1001)])
    expect(await comment("ada", news.id!, text)).toEqual({ code: "INVALID", field: "text" });
  expect(await comment("ada", news.id!, "<b>x</b>")).toMatchObject({ text: "<b>x</b>" });
});

test("one reads the names of those whom one finds in the directory, and of the others what they are", async () => {
  const news = await published();
  await comment("adasMother", news.id!, "From a mother");
  await comment("ada", news.id!, "From her child");
  const { rows } = await threadFor("bobsMother", news.id!);
  expect(rows.map(({ author, role }) => [author === null, role])).toEqual([
    [true, "GUARDIAN"],
    [true, "STUDENT"],
  ]);
  expect((await threadFor("head", news.id!)).rows.map(({ author }) => author !== null)).toEqual([true, true]);
});

test("what a child wrote is hidden, and not counted, from whom the child is hidden", async () => {
  const news = await published();
  await comment("ada", news.id!, "From Ada");
  await comment("bob", news.id!, "From Bob");
  expect(await threadFor("restrictedSecretary", news.id!)).toMatchObject({ total: 1, texts: ["From Bob"] });
  expect(await threadFor("secretary", news.id!)).toMatchObject({ total: 2 });
});

test("a comment goes away by who wrote it, who publishes there, and by no other reader", async () => {
  const news = await published();
  const ids = [];
  for (const text of ["One", "Two"]) ids.push((await comment("ada", news.id!, text)).id!);
  expect((await threadFor("bob", news.id!)).rows.map(({ removable }) => removable)).toEqual([false, false]);
  expect(await remove("bob", ids[0]!)).toEqual({ code: "FORBIDDEN" });
  expect(await remove("leo", ids[0]!)).toEqual({ code: "NOT_FOUND" });
  expect(await remove("ada", ids[0]!)).toEqual({ id: news.id });
  expect(await remove("ada", ids[0]!)).toEqual({ code: "NOT_FOUND" });
  expect(await remove("newsOfCollege", ids[1]!)).toEqual({ id: news.id });
  expect(await threadFor("bob", news.id!)).toMatchObject({ total: 0, texts: [] });
  const { database } = await desk.api.context(null);
  const events = await database.query(
    "select actor_id as by from audit_event where action = 'news.comment.remove' and subject_id = any($1)",
    [ids],
  );
  expect(events).toEqual([{ by: desk.people.newsOfCollege }]);
});

test("comments are closed again, and those that were written stay; withdrawn news takes none", async () => {
  const news = await published();
  await comment("ada", news.id!, "Before");
  expect(await open("ada", news.id!, false)).toEqual({ code: "FORBIDDEN" });
  expect(await open("newsOfCollege", news.id!, false)).toEqual({ takesComments: false });
  expect(await comment("ada", news.id!, "After")).toEqual({ code: "FORBIDDEN" });
  expect((await threadFor("ada", news.id!)).texts).toEqual(["Before"]);
  await open("newsOfCollege", news.id!, true);
  await desk.withdraw("newsOfCollege", news);
  expect(await comment("newsOfCollege", news.id!, "After")).toEqual({ code: "FORBIDDEN" });
  expect(await comment("ada", news.id!, "After")).toEqual({ code: "NOT_FOUND" });
});

test("pages hold each comment once, the oldest first", async () => {
  const news = await published();
  for (const text of ["1", "2", "3", "4", "5"]) await comment("ada", news.id!, text);
  const texts: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { news: page } = (await desk.as(
      "bob",
      `query Page($id: ID!, $after: String) { news(id: $id) { comments(first: 2, after: $after) {
        nodes { text } pageInfo { endCursor hasNextPage } } } }`,
      { id: news.id, after },
    )) as {
      news: {
        comments: { nodes: { text: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
      };
    };
    texts.push(...page.comments.nodes.map(({ text }) => text));
    ({ endCursor: after, hasNextPage: more } = page.comments.pageInfo);
  }
  expect(texts).toEqual(["1", "2", "3", "4", "5"]);
});

test("nobody writes without end", async () => {
  const news = await published();
  const answers = [];
  for (let at = 0; at < 31; at += 1) answers.push((await comment("paul", news.id!, `${at}`))["code"]);
  expect(answers.filter((code) => code === undefined)).toHaveLength(30);
  expect(answers.at(-1)).toBe("TOO_MANY");
});

test("who is kept from writing in the school comments no more; a comment is reported, and goes when its author's words go", async () => {
  const news = await published();
  const { id } = await comment("dina", news.id!, "Mean words");
  const report = (name: Name) =>
    write(name, "mutation Report($input: ReportInput!) { told: report(input: $input) { id } }", {
      kind: "NEWS_COMMENT",
      id,
      reason: "HARASSMENT",
    });
  expect((await report("leo"))["code"]).toBe("NOT_FOUND");
  expect((await report("cleo"))["code"]).toBeUndefined();
  const { database } = await desk.api.context(null);
  const now = new Date();
  await database.query(
    `insert into writing_pause (id, user_id, establishment_id, starts_at, until, reason, decided_by_id)
    values (gen_random_uuid(), $1, $2, $3, $4, 'Mean words', $5)`,
    [desk.people.dina, desk.places.college, now, new Date(now.getTime() + 3_600_000), desk.people.head],
  );
  expect(await comment("dina", news.id!, "More")).toMatchObject({ code: "FORBIDDEN" });
  const gone = await database.transaction((manager) =>
    newsCommentReportable.withdrawSince(manager, desk.people.dina, new Date(now.getTime() - 60_000), now),
  );
  expect(gone).toMatchObject([
    { subjectId: id, establishmentId: desk.places.college, excerpt: "Mean words" },
  ]);
  expect(await threadFor("cleo", news.id!)).toMatchObject({ total: 0 });
});
