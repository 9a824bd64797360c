import { afterAll, beforeAll, expect, test } from "vitest";

import { openSchool, type OpenSchool } from "./open-school.ts";

const nobodysId = "01900000-0000-7000-8000-000000000000";
const publish = `mutation Publish($input: PublishNewsInput!) { publishNews(input: $input) { id } }`;
const body = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Text" }] }] };

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

const written = async (): Promise<number> => {
  const { database } = await school.api.context(null);
  const [row] = (await database.query(
    "select (select count(*) from news) + (select count(*) from audience) + (select count(*) from audit_event) as rows",
  )) as { rows: string }[];
  return Number(row!.rows);
};

async function answerTo(input: object): Promise<{ data: unknown; errors: unknown }> {
  const { data, errors } = await school.api.ask(school.people.newsOfCollege, publish, {
    variables: { input: { title: "News", body, establishmentId: school.places.college, ...input } },
  });
  return { data: data ?? null, errors: errors?.map((error) => [error.message, error.extensions["code"]]) };
}

test("one's own class beside one of others answers like one beside a class that does not exist, and writes nothing", async () => {
  const before = await written();
  const mine = school.classes["6A"];
  const foreign = await answerTo({ classIds: [mine, school.classes["6X"]] });
  expect(foreign).toEqual(await answerTo({ classIds: [mine, nobodysId] }));
  expect(foreign.errors).toEqual([[expect.any(String), "NOT_FOUND"]]);
  expect(await written()).toBe(before);
});

test("an establishment of others answers like one that does not exist, and writes nothing", async () => {
  const before = await written();
  const foreign = await answerTo({ establishmentId: school.places.elsewhere });
  expect(foreign).toEqual(await answerTo({ establishmentId: nobodysId }));
  expect(foreign.errors).toEqual([[expect.any(String), "NOT_FOUND"]]);
  expect(await written()).toBe(before);
});

test("with classes of one's own only, it is written", async () => {
  const before = await written();
  const answer = await answerTo({ classIds: [school.classes["6A"], school.classes["6B"]] });
  expect(answer.errors).toBeUndefined();
  expect(await written()).toBe(before + 3);
});
