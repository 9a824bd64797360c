import { exportsOf, foundModules } from "../platform/found/found-modules.ts";
import { isJob, type Job } from "../platform/jobs/job.ts";
import { isTask, type Task } from "../platform/jobs/task.ts";

/** Every job of the domains and the widgets, found by its name. */
export async function foundJobs(): Promise<Job[]> {
  const folders = ["../domains/", "../widgets/"].map((folder) => new URL(folder, import.meta.url));
  const modules = await Promise.all(folders.map((folder) => foundModules(folder, ".job")));
  return exportsOf(modules.flat(), isJob);
}

/** Every task that the domains order, found by its name. */
export async function foundTasks(): Promise<Task<unknown>[]> {
  const modules = await foundModules(new URL("../domains/", import.meta.url), ".task");
  return exportsOf(modules, isTask);
}
