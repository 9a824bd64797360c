import type { Viewer } from "../domains/directory/viewer.ts";
import { audienceKeysOf } from "../domains/live/audience-keys.service.ts";
import { liveSessions } from "../domains/live/live-sessions.queries.ts";
import { dayOf } from "../platform/context/context.ts";
import { type FactRule, isFactRule } from "../platform/events/fact.ts";
import { type Live, openLive } from "../platform/events/live.ts";
import { exportsOf, foundModules } from "../platform/found/found-modules.ts";
import type { Reader } from "../platform/read/read.ts";

interface Options {
  url: string;
  role?: string | undefined;
  reader: Reader;
  log(message: string, error: unknown): void;
}

/** What this process hears of all of them, by the rules of every `*.facts.ts`. */
export async function openLiveOf({ reader, ...options }: Options): Promise<Live<Viewer>> {
  const modules = await foundModules(new URL("../domains/", import.meta.url), ".facts");
  return openLive<Viewer>({
    ...options,
    reader,
    rules: exportsOf(modules, isFactRule) as FactRule<Viewer>[],
    read: (sessionIds, now) => liveSessions(reader, sessionIds, now),
    keysOf: audienceKeysOf,
    dayOf: (now) => dayOf(now),
    now: () => new Date(),
  });
}
