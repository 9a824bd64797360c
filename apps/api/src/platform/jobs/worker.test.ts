import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { noStorage } from "../../testing/test-storage.ts";
import { openDataSource } from "../database/data-source.ts";
import { openFetcher } from "../fetcher/fetcher.ts";
import { z } from "zod";

import { defineJob, type JobTools } from "./job.ts";
import { defineTask, dropTask, enqueue } from "./task.ts";
import { type Jobs, openJobs } from "./worker.ts";

let base: TestDatabase;
let tools: JobTools;
const logged: string[] = [];
const opened: Jobs[] = [];
beforeAll(async () => {
  base = await createTestDatabase();
  const fetcher = openFetcher();
  tools = {
    database: await openDataSource({ url: base.url, role: "preau_api" }),
    secrets: { hmac: (_, text) => Buffer.from(text) },
    fetcher,
    storage: noStorage,
    mailer: {
      send: async () => "SENT",
      link: (path) => path,
      contact: "mailto:a@b.example",
      close: () => {},
    },
    log: (message) => void logged.push(message),
  };
});
afterAll(async () => {
  await Promise.all(opened.map((jobs) => jobs.stop()));
  await Promise.all([tools.database.destroy(), tools.fetcher.close()]);
  await base.drop();
});

const yearly = "0 0 1 1 *";

test("a job runs once among all processes of a base, and one that fails is told", async () => {
  const ran: string[] = [];
  const jobs = [
    defineJob({
      name: "counts",
      at: yearly,
      run: async ({ database }) => {
        const [row] = (await database.query("select current_user as name")) as { name: string }[];
        ran.push(row!.name);
      },
    }),
    defineJob({
      name: "fails",
      at: yearly,
      run: () => Promise.reject(new Error("This one always fails.")),
    }),
  ];
  for (let at = 0; at < 2; at++) opened.push(await openJobs({ url: base.url, jobs, tools }));
  await opened[0]!.start("fails");
  await opened[1]!.start("counts");
  await vi.waitFor(() => expect([ran, logged]).toEqual([["preau_api"], ["The job fails failed"]]), 20_000);
});

test("a job with a time that cron cannot read keeps everything from starting", async () => {
  const jobs = [defineJob({ name: "never", at: "sometimes", run: async () => {} })];
  await expect(openJobs({ url: base.url, jobs, tools })).rejects.toThrow("sometimes");
});

test("a task runs once its transaction is committed, and only then; one that fails runs again", async () => {
  const ran: string[] = [];
  const greets = defineTask({
    name: "greets",
    payload: z.strictObject({ whom: z.string() }),
    run: async ({ whom }, { attempt }) => {
      if (whom === "Ada" && attempt === 1) throw new Error("Not yet.");
      ran.push(`${whom} ${attempt}`);
    },
  });
  opened.push(await openJobs({ url: base.url, jobs: [], tasks: [greets], tools }));
  const soon = new Date(Date.now() + 3_600_000);
  await tools.database.transaction(async (manager) => {
    await enqueue(manager, greets, { whom: "Ada" });
    await enqueue(manager, greets, { whom: "Cleo" }, { at: soon, key: "cleo" });
    await enqueue(manager, greets, { whom: "Dina" }, { at: soon, key: "dina" });
    expect(ran).toEqual([]);
  });
  await expect(
    tools.database.transaction(async (manager) => {
      await enqueue(manager, greets, { whom: "Bob" });
      throw new Error("Undone.");
    }),
  ).rejects.toThrow("Undone.");
  // Ordered again under the same key, it runs at the new time only; what was dropped does not.
  await enqueue(tools.database, greets, { whom: "Cleo" }, { key: "cleo" });
  await dropTask(tools.database, "dina");
  await vi.waitFor(() => expect(ran.toSorted()).toEqual(["Ada 2", "Cleo 1"]), 20_000);
});

test("whoever writes may order tasks, and see nothing of the queue", async () => {
  await expect(tools.database.query("select * from graphile_worker.jobs")).rejects.toThrow(
    "permission denied",
  );
});
