import { bodyOf } from "@preau/rich-text";
import { v7 as uuidv7 } from "uuid";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

import { schoolMorning } from "../../domains/messages/message-desk.factory.ts";
import { deliverMessage } from "../../domains/messages/deliver.service.ts";
import { type Api, openApi } from "../ask.ts";
import type { Name } from "./cast.ts";
import { fact, type LiveDesk, openLiveDesk } from "./live-desk.ts";

let desk: LiveDesk;
let api: Api;
beforeAll(async () => {
  desk = await openLiveDesk();
  api = await openApi(desk.url);
});
afterEach(() => desk.hangUp());
afterAll(async () => {
  await api.close();
  await desk.close();
});

async function send(name: Name, to: readonly Name[]): Promise<string> {
  const id = uuidv7();
  const input = {
    id,
    establishmentId: desk.places.college,
    to: to.map((one) => ({ kind: "USER", id: desk.people[one] })),
    subject: "Subject",
    body: bodyOf("Some text."),
  };
  const { errors } = await api.ask(
    desk.people[name],
    "mutation Send($input: SendMessageInput!) { sendMessage(input: $input) { id } }",
    { variables: { input }, now: schoolMorning },
  );
  expect(errors).toBeUndefined();
  await deliverMessage(desk.database, id, schoolMorning);
  return id;
}

const messagesHeard = ({ heard }: { heard: readonly { payload?: unknown }[] }): number =>
  heard.filter(({ payload }) => JSON.stringify(payload ?? null).includes('"MESSAGES"')).length;

test("whoever receives a message hears of it within a second, in each process, and nobody else does", async () => {
  const other = await desk.another();
  const [mother, father, bob] = [
    await desk.listener("adasMother"),
    await desk.listener("adasFather", other),
    await desk.listener("bob", other),
  ];
  const sent = Date.now();
  const id = await send("headTeacher", ["adasMother", "adasFather"]);
  const told = fact("MESSAGES", [id]);
  for (const one of [mother, father])
    for (let message = await one.next("next"); !JSON.stringify(message).includes('"MESSAGES"');)
      message = await one.next("next");
  expect(Date.now() - sent).toBeLessThan(5000);
  expect(JSON.stringify(mother.heard)).toContain(JSON.stringify(told.payload.data.facts.ids));
  await desk.mark("bob");
  expect(await bob.next("next")).toMatchObject(fact("FAVOURITES", []));
  expect(messagesHeard(bob)).toBe(0);
});
