import { Logger, parseCronItems, run, type Runner } from "graphile-worker";

import { watchService } from "../health/service-health.ts";
import type { Job, JobTools } from "./job.ts";

export interface JobsOptions {
  /** Of the base, as its owner: the worker keeps its tables in a schema of its own. */
  url: string;
  jobs: readonly Job[];
  tools: JobTools;
}

export interface Jobs {
  /** Runs a job as soon as a worker is free, wherever it is. */
  start(name: string): Promise<void>;
  stop(): Promise<void>;
}

/** Runs jobs when their time comes: one process of all those of the base for each time. */
export async function openJobs({ url, jobs, tools }: JobsOptions): Promise<Jobs> {
  const taskList = Object.fromEntries(
    jobs.map((job) => [
      job.name,
      async () => {
        try {
          await job.run(tools, new Date());
        } catch (error) {
          // It comes again by itself: what failed is told, and not tried at once.
          tools.log(`The job ${job.name} failed`, error);
        }
      },
    ]),
  );
  const runner: Runner = await run({
    connectionString: url,
    concurrency: 2,
    maxPoolSize: 4,
    pollInterval: 30_000,
    noHandleSignals: true,
    taskList,
    parsedCronItems: parseCronItems(
      jobs.map(({ name, at }) => ({ task: name, match: at, options: { backfillPeriod: 0, jobKey: name } })),
    ),
    logger: new Logger(() => (level, message) => {
      if (level === "error") tools.log("A worker of jobs complains", new Error(message));
    }),
  });
  let works = true;
  void runner.promise.finally(() => (works = false));
  const forget = watchService("JOBS", () => (works ? "WORKING" : "DOWN"));
  return {
    start: async (name) => void (await runner.addJob(name, {}, { jobKey: name })),
    async stop() {
      forget();
      await runner.stop();
    },
  };
}
