import { defineJob } from "../../platform/jobs/job.ts";
import { forgetFeeds, refreshFeeds } from "./feeds.service.ts";

const most = 50;

/** Each feed once an hour; looking often keeps them from being fetched all at the same minute. */
export const refreshFeedsJob = defineJob({
  name: "refresh-feeds",
  at: "*/5 * * * *",
  async run({ database, fetcher, log }, now) {
    while ((await refreshFeeds({ database, fetcher, log }, now, most)) === most);
  },
});

export const forgetFeedsJob = defineJob({
  name: "forget-feeds",
  at: "53 2 * * *",
  async run({ database }, now) {
    await forgetFeeds(database, now);
  },
});
