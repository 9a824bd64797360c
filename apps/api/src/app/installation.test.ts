import { expect, test } from "vitest";

import { readEnvironment } from "./environment.ts";
import { mailsToRead } from "./installation.ts";

const mails = (demonstration: boolean, env: NodeJS.ProcessEnv = {}): string | undefined =>
  mailsToRead(readEnvironment({ PREAU_DATA: "/data", ...env }), demonstration);

test("one reads the mails of everybody in a demonstration on this machine, and nowhere else", () => {
  expect(mails(true)).toBe("/data/mail");
  expect(mails(false)).toBeUndefined();
  expect(mails(true, { HOST: "0.0.0.0" })).toBeUndefined();
  const smtp = { PREAU_SMTP_URL: "smtps://mail.example.org", PREAU_MAIL_FROM: "a@b.example" };
  expect(mails(true, smtp)).toBeUndefined();
});
