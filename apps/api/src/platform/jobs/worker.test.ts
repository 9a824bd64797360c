import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { openDataSource } from "../database/data-source.ts";
import { openFetcher } from "../fetcher/fetcher.ts";
import { defineJob, type JobTools } from "./job.ts";
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
