import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { type Api, openApi } from "../../testing/ask.ts";
import { openServer, type OpenServer, schoolPassword } from "../../testing/open-server.ts";
import type { Name } from "../../testing/safety/cast.ts";
import { openFetcher } from "../../platform/fetcher/fetcher.ts";
import type { JobTools } from "../../platform/jobs/job.ts";
import type { Mail } from "../../platform/mail/mailer.ts";
import { sendAddressCode } from "./address-code.task.ts";
import { resetByMail, sendResetLink } from "./reset-by-mail.task.ts";

let server: OpenServer;
let api: Api;
const mails: Mail[] = [];
let tools: JobTools;
beforeAll(async () => {
  server = await openServer();
  api = await openApi(server.url);
  tools = {
    database: server.database,
    secrets: server.secrets,
    storage: server.storage,
    fetcher: openFetcher(),
    mailer: {
      send: async (mail) => (mails.push(mail), "SENT"),
      link: (path) => `https://ent.example.org${path}`,
      contact: "mailto:a@b.example",
      close: () => {},
    },
    log: () => {},
  };
});
afterAll(async () => {
  await Promise.all([tools.fetcher.close(), api.close()]);
  await server.close();
});
beforeEach(() => void mails.splice(0));

const tasks = [sendAddressCode, resetByMail, sendResetLink];

/** Runs what was ordered, as a worker does, until nothing is left. */
async function work(secrets = server.secrets): Promise<void> {
  const { rows } = await server.client.query<{ id: string; task: string; payload: unknown }>(
    `select j.id, t.identifier as task, j.payload from graphile_worker._private_jobs j
      join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = any($1)`,
    [tasks.map(({ name }) => name)],
  );
  for (const { id, task: name, payload } of rows) {
    await server.client.query("delete from graphile_worker._private_jobs where id = $1", [id]);
    const task = tasks.find((one) => one.name === name)!;
    await task.run(task.payload.parse(payload) as never, {
      tools: { ...tools, secrets },
      now: new Date(),
      attempt: 1,
      lastAttempt: false,
    });
  }
  if (rows.length > 0) await work(secrets);
}

const codeIn = (mail: Mail | undefined): string => /\d{4} \d{4}/.exec(mail?.text ?? "")?.[0] ?? "none";
const tokenIn = (mail: Mail | undefined): string => /#(\S+)/.exec(mail?.text ?? "")?.[1] ?? "none";
const addressOf = (name: Name): string => `${name.toLowerCase()}@courriel.example`;

const ask = async (name: Name, document: string): Promise<Record<string, unknown>> => {
  const answer = await api.ask(server.people[name], document);
  return JSON.parse(JSON.stringify(answer)) as Record<string, unknown>;
};

async function verify(name: Name): Promise<void> {
  await server.client.query("delete from contact_point where user_id = $1", [server.people[name]]);
  await server.client.query(
    `insert into contact_point (user_id, id, kind, value, verified_at) values ($1, gen_random_uuid(), 'EMAIL', $2, now())`,
    [server.people[name], addressOf(name)],
  );
}

const forgotten = (address: string) => server.browser().post("/session/forgotten", { address });
const reset = (token: string, password: string) =>
  server.browser().post("/session/forgotten/reset", { token, password });
const next = "une autre phrase bien longue";

test("a parent chooses a new password by the address that they verified, once, and hears of it", async () => {
  await verify("adasMother");
  const open = await server.browserOf("adasMother");
  expect((await forgotten(addressOf("adasMother").toUpperCase())).status).toBe(202);
  await work();
  expect(mails.map(({ to }) => to)).toEqual([addressOf("adasMother")]);
  expect(`${mails[0]!.subject} ${mails[0]!.text}`).not.toMatch(/canary|adasMother /i);
  const token = tokenIn(mails[0]);
  expect((await server.browser().post("/session/forgotten/check", { token })).body).toEqual({
    login: server.login("adasMother"),
  });
  expect((await reset(token, "court")).body).toMatchObject({ code: "PASSWORD_TOO_SHORT" });
  const both = await Promise.all([reset(token, next), reset(token, next)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 404]);
  expect((await open.get("/session")).body["signedIn"]).toBe(false);
  const browser = server.browser();
  expect((await browser.signIn(server.login("adasMother"), schoolPassword, false)).status).toBe(401);
  expect((await browser.signIn(server.login("adasMother"), next, false)).status).toBe(200);
  const { rows } = await server.client.query(
    `select (select count(*)::int from notification where user_id = $1) as told,
      (select count(*)::int from audit_event where subject_id = $1 and action = 'account.reset-by-mail') as journaled`,
    [server.people.adasMother],
  );
  expect(rows).toEqual([{ told: 1, journaled: 1 }]);
});

test("a pupil, somebody suspended, an address that nobody verified and one that nobody has get the same answer and no mail", async () => {
  await verify("ada");
  await verify("cook");
  await server.client.query(`update "user" set status = 'SUSPENDED' where id = $1`, [server.people.cook]);
  const answers = await Promise.all(
    [addressOf("ada"), addressOf("cook"), addressOf("nurse"), "nobody@courriel.example"].map(forgotten),
  );
  expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
  await work();
  expect(mails).toEqual([]);
});

test("a link that came before somebody became a pupil, or that is old, made up or another's, opens nothing", async () => {
  await verify("head");
  await forgotten(addressOf("head"));
  await work();
  const token = tokenIn(mails[0]);
  const [id, secret] = token.split(".");
  for (const one of [
    `${id}.${secret!.slice(0, -1)}A0`,
    `${id}.`,
    "nothing",
    `${server.people.head}.${secret}`,
  ])
    expect((await reset(one, next)).body["code"]).toBe("INVALID_LINK");
  await server.client.query(
    "update password_reset set expires_at = now() - interval '1 second' where id = $1",
    [id],
  );
  expect((await reset(token, next)).body["code"]).toBe("INVALID_LINK");
});

test("nobody fills a mailbox: three links a day for one person", async () => {
  await verify("counsellor");
  for (let times = 0; times < 6; times += 1) {
    await forgotten(addressOf("counsellor"));
    await work();
  }
  expect(mails).toHaveLength(3);
});

test("what is no address of e-mail is refused before anything is looked up", async () => {
  for (const address of [
    "nobody",
    "a@b",
    "a b@courriel.example",
    "a@courriel.example\r\nBcc: b@c.example",
    "<a@b.example>",
  ])
    expect((await forgotten(address)).status).toBe(400);
});

const own = "address bounced pending viewerCanGive";

test("one's own address is proved by the code that was sent there, and by nothing else", async () => {
  const give = `mutation { given: giveMailAddress(address: "Head.Teacher@Courriel.example") { ${own} } }`;
  const check = (code: string) => `mutation { given: verifyMailAddress(code: "${code}") { ${own} } }`;
  expect((await ask("headTeacher", give))["data"]).toEqual({
    given: { address: null, bounced: false, pending: "Head.Teacher@courriel.example", viewerCanGive: true },
  });
  await work((await api.context(null)).secrets);
  expect(mails.map(({ to }) => to)).toEqual(["Head.Teacher@courriel.example"]);
  const code = codeIn(mails[0]);
  const wrong = code === "0000 0000" ? "1" : "00000000";
  expect((await ask("headTeacher", check(wrong)))["errors"]).toMatchObject([
    { extensions: { code: "INVALID" } },
  ]);
  expect((await ask("librarian", check(code)))["errors"]).toMatchObject([
    { extensions: { code: "INVALID" } },
  ]);
  expect((await ask("headTeacher", check(code)))["data"]).toEqual({
    given: { address: "Head.Teacher@courriel.example", bounced: false, pending: null, viewerCanGive: true },
  });
  expect((await ask("headTeacher", check(code)))["errors"]).toBeDefined();
  const forget = `mutation { given: forgetMailAddress { ${own} } }`;
  expect((await ask("headTeacher", forget))["data"]).toEqual({
    given: { address: null, bounced: false, pending: null, viewerCanGive: true },
  });
});

test("five wrong codes end a code, and five codes a day are sent", async () => {
  const give = `mutation { given: giveMailAddress(address: "secretary@courriel.example") { pending } }`;
  await ask("secretary", give);
  await work((await api.context(null)).secrets);
  const code = codeIn(mails[0]);
  for (let times = 0; times < 5; times += 1)
    await ask("secretary", `mutation { given: verifyMailAddress(code: "no") { pending } }`);
  expect(
    (await ask("secretary", `mutation { given: verifyMailAddress(code: "${code}") { address } }`))["errors"],
  ).toBeDefined();
  for (let times = 0; times < 4; times += 1) await ask("secretary", give);
  expect((await ask("secretary", give))["errors"]).toMatchObject([{ extensions: { code: "TOO_MANY" } }]);
});

test("a pupil is not asked for an address, a student of the university is", async () => {
  await server.client.query("update establishment set kind = 'UNIVERSITY' where id = $1", [
    server.places.university,
  ]);
  const give = `mutation { given: giveMailAddress(address: "a@courriel.example") { ${own} } }`;
  expect((await ask("ada", "{ viewer { mailAddress { viewerCanGive } } }"))["data"]).toEqual({
    viewer: { mailAddress: { viewerCanGive: false } },
  });
  expect((await ask("ada", give))["errors"]).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  expect((await ask("uma", give))["errors"]).toBeUndefined();
});

test("mails are in the language that one reads", async () => {
  await verify("librarian");
  await server.client.query(
    `insert into user_preference (user_id, name, value, updated_at) values ($1, 'locale', 'en', now())
    on conflict (user_id, name) do update set value = 'en'`,
    [server.people.librarian],
  );
  await work();
  mails.splice(0);
  await forgotten(addressOf("librarian"));
  await work();
  expect(mails.map(({ subject }) => subject)).toEqual(["Choose a new password for Préau"]);
});

test("in a real base nobody reads the mails of others", async () => {
  const { status } = await server.browser().get("/session/demonstration-mails");
  expect(status).toBe(404);
  expect((await server.browser().get("/session")).body["demonstrationReadsMails"]).toBeUndefined();
});
