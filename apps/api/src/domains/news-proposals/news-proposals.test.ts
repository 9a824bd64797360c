import { bodyOf } from "@preau/rich-text";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { openNewsDesk, type NewsDesk, type Told } from "../news/news-desk.factory.ts";
import { newsDecidedNotification, newsToApproveNotification } from "./news-proposals.notification.ts";

let desk: NewsDesk;
beforeAll(async () => void (desk = await openNewsDesk()));
afterAll(() => desk.close());

const fields = `id title sender state word newsId version isMine roles classNames signedBy takesComments
  viewerCanChange viewerCanDecide viewerCanWithdraw`;
const write = async (name: Name, mutation: string, input: object): Promise<Told> => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation Write($input: ${type}!) { told: ${mutation}(input: $input) { ${fields} } }`;
  const { data, errors } = await desk.api.ask(desk.people[name], document, { variables: { input } });
  return errors ? { ...errors[0]!.extensions } : { ...(data!["told"] as object) };
};
const content = { title: "Chess club", body: bodyOf("On Tuesdays.") };
const propose = (name: Name, input: object = {}) =>
  write(name, "proposeNews", { ...content, establishmentId: desk.places.college, ...input });
const toSixA = () => ({ classIds: [desk.classes["6A"]] });
const decide = (name: Name, { id, version }: Told, approve: boolean, word?: string) =>
  write(name, "decideNewsProposal", { id, version, approve, word });

const read = async (name: Name, id: string): Promise<Told> => {
  const document = `query Read($id: ID!) { viewer { newsProposal(id: $id) { ${fields} } } }`;
  const { data, errors } = await desk.api.ask(desk.people[name], document, { variables: { id } });
  return errors ? { ...errors[0]!.extensions } : (data!["viewer"] as { newsProposal: Told }).newsProposal;
};
const listed = async (name: Name, toDecide: boolean): Promise<string[]> => {
  const { viewer } = (await desk.as(
    name,
    "query List($toDecide: Boolean!) { viewer { newsProposals(toDecide: $toDecide, first: 100) { totalCount nodes { id } } } }",
    { toDecide },
  )) as { viewer: { newsProposals: { totalCount: number; nodes: { id: string }[] } } };
  expect(viewer.newsProposals.totalCount).toBe(viewer.newsProposals.nodes.length);
  return viewer.newsProposals.nodes.map(({ id }) => id);
};
const rows = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await desk.api.context(null)).database.query(sql, values);
const toldOf = async (id: string): Promise<string[]> =>
  (
    await rows(
      "select kind, user_id as id from notification where subject_id = $1 and on_screen order by kind",
      [id],
    )
  ).map((one) => `${one["kind"] as string} ${desk.nameOf(one["id"] as string)}`);

const update = (name: Name, { id, version }: Told, title: string) =>
  write(name, "updateNewsProposal", { ...content, id, version, title });

const places = async (name: Name) => {
  const { viewer } = (await desk.as(
    name,
    "{ viewer { newsProposalPlaces { name toAll classes { name } } } }",
  )) as {
    viewer: { newsProposalPlaces: { name: string; toAll: boolean; classes: { name: string }[] }[] };
  };
  return viewer.newsProposalPlaces.map((one) => [
    one.name,
    one.toAll,
    ...one.classes.map(({ name: of }) => of),
  ]);
};

test("a teacher proposes to the classes that they teach, and to no other; most people propose nothing", async () => {
  expect(await propose("headTeacher", toSixA())).toMatchObject({
    state: "PENDING",
    classNames: ["6A"],
    isMine: true,
  });
  const refusals: [Name, object, string][] = [
    ["headTeacher", {}, "FORBIDDEN"],
    ["headTeacher", { classIds: [desk.classes["6A"], desk.classes["latin"]] }, "FORBIDDEN"],
    ["latinTeacher", toSixA(), "FORBIDDEN"],
    ["speaker", toSixA(), "FORBIDDEN"],
    ["ada", toSixA(), "FORBIDDEN"],
    ["adasMother", toSixA(), "FORBIDDEN"],
    ["cook", {}, "FORBIDDEN"],
    ["headTeacher", { establishmentId: desk.places.elsewhere }, "NOT_FOUND"],
    ["headTeacher", { establishmentId: uuidv7() }, "NOT_FOUND"],
    ["head", { classIds: [desk.classes["6A"], desk.classes["6X"]] }, "NOT_FOUND"],
  ];
  const [before] = await rows("select count(*) as n from news_proposal");
  for (const [name, input, code] of refusals)
    expect([name, (await propose(name, input))["code"]]).toEqual([name, code]);
  expect(await rows("select count(*) as n from news_proposal")).toEqual([before]);
});

test("its author reads it and those who may publish it, and nobody else", async () => {
  const { id } = await propose("headTeacher", toSixA());
  expect(await read("headTeacher", id!)).toMatchObject({
    viewerCanChange: true,
    viewerCanDecide: false,
    viewerCanWithdraw: true,
  });
  expect(await read("newsOfCollege", id!)).toMatchObject({
    isMine: false,
    viewerCanDecide: true,
    viewerCanWithdraw: false,
  });
  for (const name of ["head", "ada", "latinTeacher", "administeringTeacher", "otherHead"] as const)
    expect([name, await read(name, id!)]).toEqual([name, { code: "NOT_FOUND" }]);
  expect(await read("headTeacher", uuidv7())).toEqual({ code: "NOT_FOUND" });
  expect(await listed("headTeacher", false)).toContain(id);
  expect(await listed("headTeacher", true)).toEqual([]);
  expect(await listed("newsOfCollege", true)).toContain(id);
  expect(await listed("newsOfCollege", false)).toEqual([]);
  expect(await listed("administeringTeacher", true)).toEqual([]);
});

test("what is approved is published at once to its audience, in its author's name, and its author is told", async () => {
  const proposal = await propose("headTeacher", {
    ...toSixA(),
    title: "Museum",
    takesComments: true,
    signedBy: "6A",
  });
  expect(await toldOf(proposal.id!)).toEqual(["NEWS_TO_APPROVE newsOfCollege"]);
  expect(await decide("headTeacher", proposal, true)).toEqual({ code: "FORBIDDEN" });
  const approved = await decide("newsOfCollege", proposal, true, " Thank you ");
  expect(approved).toMatchObject({ state: "APPROVED", word: "Thank you", viewerCanDecide: false });
  const newsId = approved["newsId"] as string;
  expect(await desk.titles("ada", 100)).toContain("Museum");
  expect((await desk.read("cleo", newsId))["code"]).toBe("NOT_FOUND");
  expect(await desk.read("headTeacher", newsId)).toMatchObject({
    title: "Museum",
    signedBy: "6A",
    takesComments: true,
    viewerCanEdit: false,
  });
  const { news } = await desk.as("headTeacher", "query Count($id: ID!) { news(id: $id) { readCount } }", {
    id: newsId,
  });
  expect(news).toEqual({ readCount: 0 });
  expect(await toldOf(proposal.id!)).toEqual(["NEWS_DECIDED headTeacher"]);
});

test("what is refused is published to nobody, and its author reads why", async () => {
  const proposal = await propose("counsellor", { title: "Refused" });
  expect(await decide("newsOfCollege", proposal, false, "x".repeat(1001))).toEqual({
    code: "INVALID",
    field: "word",
  });
  await decide("newsOfCollege", proposal, false, "Not now.");
  expect(await read("counsellor", proposal.id!)).toMatchObject({
    state: "REFUSED",
    word: "Not now.",
    newsId: null,
  });
  expect(await rows("select 1 from news where title = 'Refused'")).toEqual([]);
  expect(await toldOf(proposal.id!)).toEqual(["NEWS_DECIDED counsellor"]);
});

test("of two who decide at once one is told so, and it is published once", async () => {
  const proposal = await propose("head", { title: "Twice" });
  const answers = await Promise.all(
    [true, true].map((approve) => decide("newsOfCollege", proposal, approve)),
  );
  expect(answers.map(({ code }) => code).sort()).toEqual(["CONFLICT", undefined]);
  expect(await rows("select 1 from news where title = 'Twice'")).toHaveLength(1);
});

test("whoever may publish it changes it before, its author too while it waits, and nobody after", async () => {
  const proposal = await propose("head", { title: "Frist" });
  const changed = await update("newsOfCollege", proposal, "First");
  expect(changed).toMatchObject({ title: "First", version: 2 });
  expect(await update("head", proposal, "Other")).toEqual({ code: "CONFLICT", field: "version" });
  expect(await decide("newsOfCollege", proposal, true)).toEqual({ code: "CONFLICT", field: "version" });
  expect(await update("ada", changed, "Other")).toEqual({ code: "NOT_FOUND" });
  const approved = await decide("newsOfCollege", changed, true);
  expect(await update("head", approved, "Other")).toEqual({ code: "FORBIDDEN" });
});

test("its author takes it back while it waits, and nobody is told of it any more", async () => {
  const proposal = await propose("head");
  const withdraw = (name: Name) => write(name, "withdrawNewsProposal", { id: proposal.id, version: 1 });
  expect(await withdraw("newsOfCollege")).toEqual({ code: "FORBIDDEN" });
  expect(await withdraw("head")).toMatchObject({ state: "WITHDRAWN" });
  expect(await toldOf(proposal.id!)).toEqual([]);
  expect(await decide("newsOfCollege", { ...proposal, version: 2 }, true)).toEqual({ code: "FORBIDDEN" });
});

test("who holds the mandate lets somebody of the school write to all of it, and takes it back", async () => {
  const set = async (name: Name, user: Name, allowed: boolean, place = desk.places.college) => {
    const document = "mutation Set($input: SetNewsWriterInput!) { setNewsWriter(input: $input) { id } }";
    const input = { establishmentId: place, userId: desk.people[user], allowed };
    const { data, errors } = await desk.api.ask(desk.people[name], document, { variables: { input } });
    return (
      errors?.[0]?.extensions["code"] ??
      (data!["setNewsWriter"] as { id: string }[]).map(({ id }) => desk.nameOf(id))
    );
  };
  // Who publishes and belongs to the school chooses among its people; who only holds the mandate sees nobody there.
  await rows(
    `insert into mandate (id, user_id, establishment_id, powers, starts_on) values ($1, $2, $3, '{NEWS}', '2020-01-01')`,
    [uuidv7(), desk.people.head, desk.places.college],
  );
  expect(await set("ada", "ada", true)).toBe("FORBIDDEN");
  expect(await set("head", "ada", true, desk.places.elsewhere)).toBe("NOT_FOUND");
  expect(await set("head", "otherPupil", true)).toBe("NOT_FOUND");
  expect(await set("head", "gonePupil", true)).toBe("NOT_FOUND");
  expect((await propose("ada"))["code"]).toBe("FORBIDDEN");
  expect(await set("head", "ada", true)).toEqual(["ada"]);
  expect(await propose("ada")).toMatchObject({ state: "PENDING", classNames: [] });
  expect(await set("head", "ada", false)).toEqual([]);
  expect((await propose("ada"))["code"]).toBe("FORBIDDEN");
});

test("one is told where one may propose", async () => {
  expect(await places("counsellor")).toEqual([["College", true]]);
  expect(await places("travellingTeacher")).toEqual([
    ["College", false, "6B"],
    ["Lycee", false, "2A"],
  ]);
  for (const name of ["ada", "adasMother", "cook", "newsOfCollege"] as const)
    expect([name, await places(name)]).toEqual([name, []]);
});

test("later mails reach only who still has to decide, and whom it still concerns", async () => {
  const { database } = await desk.api.context(null);
  const proposal = await propose("counsellor");
  const people = [desk.people.newsOfCollege, desk.people.ada, desk.people.counsellor];
  const due = async (kind: typeof newsDecidedNotification) =>
    (await kind.stillDue(database, proposal.id!, people)).map(desk.nameOf);
  expect(await due(newsToApproveNotification)).toEqual(["newsOfCollege"]);
  expect(await due(newsDecidedNotification)).toEqual([]);
  await decide("newsOfCollege", proposal, false);
  expect(await due(newsToApproveNotification)).toEqual([]);
  expect(await due(newsDecidedNotification)).toEqual(["counsellor"]);
});
