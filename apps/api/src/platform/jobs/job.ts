import type { DataSource } from "typeorm";

import type { Fetcher } from "../fetcher/fetcher.ts";
import type { Mailer } from "../mail/mailer.ts";
import type { Secrets } from "../secrets/secrets.ts";
import type { Storage } from "../storage/storage.ts";

/** What a job works with: no viewer, since nobody asks. */
export interface JobTools {
  readonly database: DataSource;
  readonly secrets: Secrets;
  readonly fetcher: Fetcher;
  readonly mailer: Mailer;
  readonly storage: Storage;
  /** For what people operate Préau need to know; never personal data, never secrets. */
  log(message: string, error: unknown): void;
}

/** Work that comes again by itself: found as `<name>.job.ts`. */
export interface Job {
  name: string;
  /** When, as cron says it, in UTC. */
  at: string;
  run(tools: JobTools, now: Date): Promise<void>;
}

const jobs = new WeakSet<object>();

export function defineJob(job: Job): Job {
  jobs.add(job);
  return job;
}

export const isJob = (value: unknown): value is Job =>
  typeof value === "object" && value !== null && jobs.has(value);
