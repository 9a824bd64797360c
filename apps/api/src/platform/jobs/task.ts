import type { DataSource, EntityManager } from "typeorm";
import type { z } from "zod";

import type { JobTools } from "./job.ts";

interface TaskRun {
  readonly tools: JobTools;
  readonly now: Date;
  /** From 1 on. */
  readonly attempt: number;
  readonly lastAttempt: boolean;
}

/**
 * Work that a write orders: found as `<name>.task.ts`. It runs at least once, so that running it twice must do no more
 * than once; one that throws is run again, later each time, 25 times at most.
 */
export interface Task<Payload> {
  name: string;
  payload: z.ZodType<Payload>;
  run(payload: Payload, run: TaskRun): Promise<void>;
}

const tasks = new WeakSet<object>();

export function defineTask<Payload>(task: Task<Payload>): Task<Payload> {
  tasks.add(task);
  return task;
}

export const isTask = (value: unknown): value is Task<unknown> =>
  typeof value === "object" && value !== null && tasks.has(value);

interface Order {
  /** Not before; at once when absent. */
  at?: Date;
  /** Another order of the same key that has not begun is replaced by this one. */
  key?: string;
}

/** Orders a task in the transaction of `manager`: it runs when that is committed, never otherwise. */
export async function enqueue<Payload>(
  manager: EntityManager | DataSource,
  task: Pick<Task<Payload>, "name">,
  payload: Payload,
  { at, key }: Order = {},
): Promise<void> {
  await manager.query("select enqueue_task($1, $2::jsonb, $3::timestamptz, $4)", [
    task.name,
    JSON.stringify(payload),
    at ?? null,
    key ?? null,
  ]);
}

/** Forgets what was ordered under this key and has not begun. */
export async function dropTask(manager: EntityManager | DataSource, key: string): Promise<void> {
  await manager.query("select drop_task($1)", [key]);
}
