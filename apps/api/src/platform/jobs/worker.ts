import {
  Logger,
  parseCronItems,
  run,
  type Runner,
  type Task as QueuedTask,
  type TaskList,
} from "graphile-worker";

import { watchService } from "../health/service-health.ts";
import type { Job, JobTools } from "./job.ts";
import type { Task } from "./task.ts";

export interface JobsOptions {
  /** Of the base, as its owner: the worker keeps its tables in a schema of its own. */
  url: string;
  jobs: readonly Job[];
  tasks?: readonly Task<unknown>[];
  tools: JobTools;
}

export interface Jobs {
  /** Runs a job as soon as a worker is free, wherever it is. */
  start(name: string): Promise<void>;
  stop(): Promise<void>;
}

/** Runs jobs when their time comes: one process of all those of the base for each time. */
export async function openJobs({ url, jobs, tasks = [], tools }: JobsOptions): Promise<Jobs> {
  const taskList: TaskList = Object.fromEntries([
    ...jobs.map((job) => [job.name, runOf(job, tools)] as const),
    ...tasks.map((task) => [task.name, runOfTask(task, tools)] as const),
  ]);
  const runner: Runner = await run({
    connectionString: url,
    concurrency: 4,
    maxPoolSize: 6,
    // What is due later, or tried again, waits for a look.
    pollInterval: 2_000,
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

const runOf =
  (job: Job, tools: JobTools): QueuedTask =>
  async () => {
    try {
      await job.run(tools, new Date());
    } catch (error) {
      // It comes again by itself: what failed is told, and not tried at once.
      tools.log(`The job ${job.name} failed`, error);
    }
  };

const runOfTask =
  (task: Task<unknown>, tools: JobTools): QueuedTask =>
  async (payload, { job }) => {
    try {
      await task.run(task.payload.parse(payload), {
        tools,
        now: new Date(),
        attempt: job.attempts,
        lastAttempt: job.attempts >= job.max_attempts,
      });
    } catch (error) {
      tools.log(`The task ${task.name} failed, for the ${job.attempts}th time of ${job.max_attempts}`, error);
      throw error;
    }
  };
