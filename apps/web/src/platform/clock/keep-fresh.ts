import { formatOf, schoolTimeZone } from "../dates.ts";
import { currentLocale } from "../locale.ts";
import { minute, onMinute } from "./minutes.ts";

/** What was not seen for so long is asked again, and so is what goes stale by itself. */
const long = 15 * minute;
/**
 * Within how long it is asked: pages that midnight finds open do not all ask at once, nor before it is midnight for the
 * API too; whoever comes back waits less, and comes back alone.
 */
const spread = [5000, minute] as const;
const spreadOfReturns = [0, 5000] as const;

export interface Rhythm {
  /** Also every quarter of an hour. */
  often?: boolean;
  /** What is shown is known to be behind by now. */
  behind?: boolean;
}

const today = () =>
  formatOf(currentLocale(), { timeZone: schoolTimeZone(), dateStyle: "short" }).format(new Date());

/** Asks again on another day, and after a long absence; never while nobody sees the page. Answers how to stop. */
export const keepFresh = (ask: () => void, { often = false, behind = false }: Rhythm = {}) => {
  let [seenAt, askedAt, day] = [Date.now(), Date.now(), today()];
  let stale = behind;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const askLater = () => {
    timer = undefined;
    if (document.hidden || !navigator.onLine) return;
    [stale, askedAt, day] = [false, Date.now(), today()];
    ask();
  };
  const arm = ([least, most]: readonly [number, number]) => {
    if (stale) timer ??= setTimeout(askLater, least + Math.random() * (most - least));
  };
  const stop = onMinute(() => {
    const now = Date.now();
    const away = now - seenAt >= long;
    seenAt = now;
    stale ||= away || day !== today() || (often && now - askedAt >= long);
    arm(away ? spreadOfReturns : spread);
  });
  arm(spread);
  return () => {
    clearTimeout(timer);
    stop();
  };
};
