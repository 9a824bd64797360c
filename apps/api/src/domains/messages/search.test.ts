import { bodyOf } from "@preau/rich-text";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { type MessageDesk, openMessageDesk } from "./message-desk.factory.ts";

let desk: MessageDesk;
beforeAll(async () => {
  desk = await openMessageDesk();
  const write = (subject: string, text: string, to: Name[] = ["head"]) =>
    desk.send("headTeacher", to, { subject, body: bodyOf(text) });
  await write("Réunion de rentrée", "Les élèves arriveront à huit heures.");
  await write("Cantine", "Le menu végétarien est affiché.");
  await write("Bulletins", "Les bulletins trimestriels seront envoyés.");
  await write("Sortie", "Merci de signer l’autorisation.", ["adasMother", "bobsMother", "cleosMother"]);
  await desk.deliver();
});
afterAll(() => desk.close());

const found = async (name: Name, text: string, args: object = {}) =>
  (await desk.lines(name, { box: "ALL", text, ...args })).map((one) => one.subject).sort();

test.for([
  ["reunion", "Réunion de rentrée"],
  ["arrivera", "Réunion de rentrée"],
  ["bulletin trimestriel", "Bulletins"],
  ["végét", "Cantine"],
  ["HEURES élève", "Réunion de rentrée"],
])("%s is found, whatever its accents, its form, and as far as it is typed", async ([text, subject]) => {
  expect(await found("head", text!)).toEqual([subject]);
});

test.for([
  ["buletins", "Bulletins"],
  ["vegetarrien", "Cantine"],
])("%s is near enough to what was written", async ([text, subject]) => {
  expect(await found("head", text!)).toEqual([subject]);
});

test("nothing is found of what others received, and who wrote is found by their name", async () => {
  expect(await found("counsellor", "bulletins")).toEqual([]);
  expect(await found("head", "headTeacher")).toEqual(["Bulletins", "Cantine", "Réunion de rentrée"]);
});

test("of those who have a copy each, none finds the others by their names; who wrote does", async () => {
  expect(await found("adasMother", "autorisation")).toEqual(["Sortie"]);
  for (const other of ["bobsMother", "cleosMother"]) {
    expect(await found("adasMother", other)).toEqual([]);
    expect(await found("headTeacher", other)).toEqual(["Sortie"]);
  }
});

test("a word that nobody wrote finds nothing, and what is no word is told", async () => {
  expect(await found("head", "xylophone")).toEqual([]);
  expect(await desk.told("head", `{ viewer { told: conversations(text: "!!") { totalCount } } }`)).toEqual({
    code: "INVALID",
    field: "text",
  });
});

test("what a search finds has pages, and their count is that of what it finds", async () => {
  for (let at = 0; at < 5; at += 1)
    await desk.send("headTeacher", ["counsellor"], { subject: `Chorale ${at}` });
  await desk.deliver();
  const page = (after: string | null) =>
    desk.told(
      "counsellor",
      `query Page($after: String) { viewer { told: conversations(text: "chorale", first: 2, after: $after) {
        totalCount nodes { subject } pageInfo { endCursor hasNextPage } } } }`,
      { after },
    ) as unknown as Promise<{
      totalCount: number;
      nodes: { subject: string }[];
      pageInfo: { endCursor: string; hasNextPage: boolean };
    }>;
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { totalCount, nodes, pageInfo } = await page(after);
    expect(totalCount).toBe(5);
    seen.push(...nodes.map((one) => one.subject));
    ({ endCursor: after, hasNextPage: more } = pageInfo);
  }
  expect(seen.sort()).toEqual([0, 1, 2, 3, 4].map((at) => `Chorale ${at}`));
});
