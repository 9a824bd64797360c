import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import { readKeptMails } from "./kept-mails.ts";
import { openMailer } from "./open-mailer.ts";

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "preau-mails-"))));
afterAll(() => rm(folder, { recursive: true }));

const mailer = () =>
  openMailer({ smtpUrl: undefined, from: "Préau <a@b.example>", folder, origin: "https://ent.example.org" });
const subject =
  "Choisir un nouveau mot de passe pour Préau, à l’école de l’Été où l’on apprend beaucoup de choses";
const text = `Bonjour,\n\nÀ l’heure\u202f: = 50 % 😀\nhttps://ent.example.org/nouveau-mot-de-passe#${"x".repeat(120)}\n.\n`;

test("without a server, a mail is kept and read again as it was written, the newest first", async () => {
  const to = "nadia@courriel.example";
  await mailer().send({ id: "first", to, subject: "plain", text: "hello\n" });
  await utimes(join(folder, "first.eml"), new Date(0), new Date(0));
  await mailer().send({ id: "second", to, subject, text });
  // The same mail again is one mail.
  await mailer().send({ id: "second", to, subject, text });
  await writeFile(join(folder, "third.eml.part"), "half of one");
  const [second, first, ...others] = await readKeptMails(folder, 10);
  expect(second).toMatchObject({ id: "second", to, subject, text });
  expect(first).toMatchObject({ id: "first", to, subject: "plain", text: "hello\n", at: new Date(0) });
  expect(others).toEqual([]);
  expect(await readKeptMails(folder, 1)).toHaveLength(1);
  expect(await readKeptMails(join(folder, "nowhere"), 10)).toEqual([]);
});
