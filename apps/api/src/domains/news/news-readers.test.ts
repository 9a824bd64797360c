import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { type NewsDesk, openNewsDesk } from "./news-desk.factory.ts";

let desk: NewsDesk;
beforeAll(async () => void (desk = await openNewsDesk()));
afterAll(() => desk.close());

const open = async (name: Name, id: string): Promise<unknown> => {
  const document = "mutation Open($input: MarkNewsReadInput!) { markNewsRead(input: $input) { id } }";
  const { errors } = await desk.api.ask(desk.people[name], document, { variables: { input: { id } } });
  return errors?.[0]?.extensions["code"];
};
const countFor = async (name: Name, id: string): Promise<number | null> => {
  const { news } = await desk.as(name, "query Count($id: ID!) { news(id: $id) { readCount } }", { id });
  return (news as { readCount: number | null }).readCount;
};

test("whoever publishes knows how many opened the news, each once, and no reader does", async () => {
  const news = await desk.publish("newsOfCollege");
  expect(await countFor("newsOfCollege", news.id!)).toBe(0);
  for (const name of ["ada", "ada", "adasMother", "head"] as const)
    expect(await open(name, news.id!)).toBeUndefined();
  expect(await countFor("newsOfCollege", news.id!)).toBe(3);
  for (const name of ["ada", "head"] as const)
    expect([name, await countFor(name, news.id!)]).toEqual([name, null]);
});

test("who reads it only because they write it, and who may not read it, are not counted", async () => {
  const news = await desk.publish("newsOfCollege");
  expect(await open("newsOfCollege", news.id!)).toBeUndefined();
  for (const name of ["leo", "otherPupil", "stranger"] as const)
    expect([name, await open(name, news.id!)]).toEqual([name, "NOT_FOUND"]);
  expect(await countFor("newsOfCollege", news.id!)).toBe(0);
});
