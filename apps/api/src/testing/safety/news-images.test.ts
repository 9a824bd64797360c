import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { FileCard } from "../../domains/files/file-card.type.ts";
import { type FilesDesk, openFilesDesk, photograph } from "../../domains/files/files-desk.factory.ts";
import type { Name } from "./cast.ts";

let desk: FilesDesk;
beforeAll(async () => void (desk = await openFilesDesk()));
afterAll(() => desk.close());

interface News {
  id: string;
  version: number;
  images: FileCard[];
  code?: string;
  field?: string;
}

const card = "id alt url previewUrl thumbnailUrl";
const fields = `id version images { ${card} }`;

const asked = async (name: Name, document: string, variables: object): Promise<News> => {
  const { data, errors } = await desk.api.ask(desk.server.people[name], document, {
    variables: variables as Record<string, unknown>,
  });
  if (errors) return { ...errors[0]!.extensions } as unknown as News;
  return (data!["told"] ?? (data!["viewer"] as { told: unknown }).told) as News;
};
const write = (name: Name, mutation: string, kind: string, input: object): Promise<News> =>
  asked(name, `mutation Write($input: ${kind}!) { told: ${mutation}(input: $input) { ${fields} } }`, {
    input,
  });

const image = async (name: Name): Promise<string> =>
  (await desk.upload(name, "fete.jpg", await photograph())).file.id;
const bodyWith = (...fileIds: string[]) => ({
  type: "doc",
  content: [
    { type: "paragraph", content: [{ type: "text", text: "Look:" }] },
    ...fileIds.map((fileId) => ({ type: "image", attrs: { fileId, alt: "Pupils who dance" } })),
  ],
});
const publish = (fileIds: string[], more: object = {}): Promise<News> =>
  write("newsOfCollege", "publishNews", "PublishNewsInput", {
    title: "Feast",
    body: bodyWith(...fileIds),
    establishmentId: desk.server.places.college,
    classIds: [desk.server.classes["6A"]],
    ...more,
  });
const statusOf = async (name: Name, { images }: News): Promise<number[]> => {
  const [one] = images as [FileCard];
  const urls = [one.url, one.previewUrl!, one.thumbnailUrl!];
  const answers = await Promise.all(urls.map((url) => desk.ask(name, "GET", url)));
  return [...new Set(answers.map(({ statusCode }) => statusCode))];
};

const count = async (): Promise<string> =>
  (await desk.server.client.query<{ count: string }>("select count(*) from news")).rows[0]!.count;

test("the images of news are seen by those who read it, and by nobody else", async () => {
  const news = await publish([await image("newsOfCollege")]);
  expect(news.images).toMatchObject([{ alt: "Pupils who dance" }]);
  for (const reader of ["ada", "adasMother", "newsOfCollege"] as const)
    expect([reader, await statusOf(reader, news)]).toEqual([reader, [200]]);
  for (const other of ["cleo", "leo", "uma", "cook"] as const)
    expect([other, await statusOf(other, news)]).toEqual([other, [404]]);
});

test("before it is published, and once it is withdrawn, they are seen by those who write there alone", async () => {
  const later = await publish([await image("newsOfCollege")], {
    publishedAt: new Date(Date.now() + 86_400_000),
  });
  expect([await statusOf("ada", later), await statusOf("newsOfCollege", later)]).toEqual([[404], [200]]);
  const { id, version, images } = await publish([await image("newsOfCollege")]);
  await write("newsOfCollege", "withdrawNews", "WithdrawNewsInput", { id, version });
  const gone = { id, version, images };
  expect([await statusOf("ada", gone), await statusOf("newsOfCollege", gone)]).toEqual([[404], [200]]);
});

test("an image that is taken out of the text is seen no longer, one that stays is", async () => {
  const [first, second] = [await image("newsOfCollege"), await image("newsOfCollege")];
  const news = await publish([first, second]);
  const { id, version } = news;
  const body = bodyWith(second);
  const changed = await write("newsOfCollege", "updateNews", "UpdateNewsInput", {
    id,
    version,
    title: "Feast",
    body,
  });
  expect(changed.images.map((one) => one.id)).toEqual([second]);
  expect(await statusOf("ada", news)).toEqual([404]);
  expect(await statusOf("ada", changed)).toEqual([200]);
});

test("an image of somebody else is one that never was, and nothing is published", async () => {
  const before = await count();
  for (const fileId of [await image("ada"), uuidv7()])
    expect(await publish([fileId])).toEqual({ code: "NOT_FOUND", field: "body" });
  expect(await count()).toBe(before);
});

test("the image of a proposal is seen by who decides, and is then that of the news", async () => {
  const proposed = await write("headTeacher", "proposeNews", "ProposeNewsInput", {
    title: "Outing",
    body: bodyWith(await image("headTeacher")),
    establishmentId: desk.server.places.college,
    classIds: [desk.server.classes["6A"]],
  });
  expect([await statusOf("newsOfCollege", proposed), await statusOf("ada", proposed)]).toEqual([
    [200],
    [404],
  ]);
  const { id, version } = proposed;
  const decide = `mutation Decide($input: DecideNewsProposalInput!) { told: decideNewsProposal(input: $input) { id newsId } }`;
  const { newsId } = (await asked("newsOfCollege", decide, {
    input: { id, version, approve: true },
  })) as unknown as { newsId: string };
  const news = await asked("ada", `query Read($id: ID!) { told: news(id: $id) { ${fields} } }`, {
    id: newsId,
  });
  expect(await statusOf("ada", news)).toEqual([200]);
  expect(await statusOf("cleo", news)).toEqual([404]);
});
