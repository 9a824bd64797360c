import { openDataSource } from "../../platform/database/data-source.ts";
import { openFetcher } from "../../platform/fetcher/fetcher.ts";
import type { JobTools } from "../../platform/jobs/job.ts";
import { openJobs } from "../../platform/jobs/worker.ts";
import { openMailer } from "../../platform/mail/open-mailer.ts";
import { noStorage } from "../../testing/test-storage.ts";
import { notify } from "./notify.service.ts";
import { planNotifications } from "./plan.task.ts";
import { sendNotifications } from "./send.task.ts";
import { sweepNotificationsJob } from "./sweep-notifications.job.ts";

/** A process of its own, to be killed: it writes and tells, or it sends, until it has no more to do. */
const [, , role, url, smtpUrl, rest] = process.argv as [string, string, string, string, string, string];
const database = await openDataSource({ url, role: "preau_api" });
const now = new Date();

async function writeAndTell(): Promise<void> {
  const { subjects, userIds } = JSON.parse(rest) as { subjects: string[]; userIds: string[] };
  for (const subjectId of subjects) {
    await database.transaction((manager) =>
      notify(manager, { kind: "ACCOUNT", establishmentId: null, subjectId, userIds, now }),
    );
    process.stdout.write(`${subjectId}\n`);
  }
}

async function send(): Promise<void> {
  const from = "Préau <ne-pas-repondre@ent.example.org>";
  const tools: JobTools = {
    database,
    secrets: { hmac: () => Buffer.alloc(32, 1) },
    fetcher: openFetcher(),
    storage: noStorage,
    mailer: openMailer({ smtpUrl, from, folder: "", origin: "https://ent.example.org" }),
    log: (message, error) => process.stderr.write(`${message} ${String(error)}\n`),
  };
  const tasks = [planNotifications, sendNotifications];
  const jobs = await openJobs({ url, jobs: [sweepNotificationsJob], tasks, tools });
  await jobs.start(sweepNotificationsJob.name);
}

await (role === "writer" ? writeAndTell() : send());
if (role === "writer") await database.destroy();
