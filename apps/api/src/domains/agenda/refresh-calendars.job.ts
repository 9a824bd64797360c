import { defineJob } from "../../platform/jobs/job.ts";
import { extendOccurrences } from "./event-occurrences.service.ts";
import { calendarsBy } from "./fetch-calendar.ts";
import { refreshCalendars } from "./subscriptions.service.ts";

const most = 50;

/** Each calendar once an hour; looking often keeps them from being fetched all at the same minute. */
export const refreshCalendarsJob = defineJob({
  name: "refresh-calendars",
  at: "*/5 * * * *",
  async run({ database, secrets, fetcher, log }, now) {
    const tools = { database, secrets, log, fetchCalendar: calendarsBy(fetcher) };
    while ((await refreshCalendars(tools, now, most)) === most);
  },
});

export const extendOccurrencesJob = defineJob({
  name: "extend-occurrences",
  at: "17 2 * * *",
  async run({ database }, now) {
    while ((await extendOccurrences(database, now, most)) === most);
  },
});
