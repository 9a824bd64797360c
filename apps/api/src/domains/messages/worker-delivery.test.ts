import { afterAll, beforeAll, expect, test, vi } from "vitest";

import type { JobTools } from "../../platform/jobs/job.ts";
import { type Jobs, openJobs } from "../../platform/jobs/worker.ts";
import { noStorage } from "../../testing/test-storage.ts";
import { deliverMessagesJob } from "./deliver-messages.job.ts";
import { deliverMessageTask } from "./deliver.task.ts";
import { type MessageDesk, openMessageDesk, schoolMorning } from "./message-desk.factory.ts";

let desk: MessageDesk;
let jobs: Jobs;
let tools: JobTools;
const logged: string[] = [];
beforeAll(async () => {
  desk = await openMessageDesk();
  const { database, secrets, fetcher } = await desk.api.context(null);
  tools = {
    database,
    secrets,
    fetcher,
    storage: noStorage,
    mailer: { send: async () => {}, close: () => {} },
    log: (message: string) => void logged.push(message),
  } as unknown as JobTools;
  jobs = await openJobs({ url: desk.url, jobs: [deliverMessagesJob], tasks: [deliverMessageTask], tools });
});
afterAll(async () => {
  await jobs.stop();
  await desk.close();
});

test("what is accepted is delivered by a worker within a second, without anybody asking", async () => {
  const begun = Date.now();
  // Urgent, since whenever this runs the school may be closed.
  await desk.send("head", ["nurse"], { subject: "Tout de suite", urgentCause: "SAFETY" }, new Date());
  await vi.waitFor(
    async () => expect(await desk.lines("nurse")).toMatchObject([{ subject: "Tout de suite" }]),
    {
      timeout: 5000,
      interval: 20,
    },
  );
  expect(Date.now() - begun).toBeLessThan(3000);
  expect(logged).toEqual([]);
});

test("what waits is delivered by the clock, even when its order was lost, and once", async () => {
  const at = new Date(schoolMorning.getTime() + 3_600_000);
  // By the clock of the base it is over: the order would run at once, and finds that it is not yet time for the test.
  await desk.send("headTeacher", ["counsellor"], { subject: "À dix heures", scheduledAt: at.toISOString() });
  await deliverMessagesJob.run(tools, schoolMorning);
  const lines = await desk.lines("counsellor");
  await deliverMessagesJob.run(tools, at);
  await deliverMessagesJob.run(tools, at);
  expect(lines.length).toBeLessThanOrEqual(1);
  expect(await desk.lines("counsellor")).toMatchObject([{ subject: "À dix heures", messageCount: 1 }]);
});

test("who looks for a child finds what is about this child alone", async () => {
  await desk.send("counsellor", ["adasMother"], { subject: "À propos d’Ada", aboutChildId: desk.people.ada });
  await desk.send("counsellor", ["secretary"], { subject: "Autre chose" });
  await desk.deliver();
  const about = async (childId: string) =>
    (await desk.lines("counsellor", { box: "SENT", childId })).map((one) => one.subject);
  expect(await about(desk.people.ada)).toEqual(["À propos d’Ada"]);
  expect(await about(desk.people.bob)).toEqual([]);
});
