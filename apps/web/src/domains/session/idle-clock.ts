export interface IdleClock {
  /** Milliseconds left before signing out. */
  left: (now: number) => number;
  /** True while the warning stands. */
  isWarning: (now: number) => boolean;
  /** Somebody is there; true when the API should hear of it. */
  touch: (now: number) => boolean;
}

const warningLength = 2 * 60_000;

/** Counts from the last gesture, in whichever tab it was. */
export const idleClock = (idleMinutes: number, start: number): IdleClock => {
  const limit = idleMinutes * 60_000;
  const warning = Math.min(warningLength, limit / 2);
  let lastGesture = start;
  let lastTold = start;
  const left = (now: number) => Math.max(0, lastGesture + limit - now);
  return {
    left,
    isWarning: (now) => left(now) <= warning,
    touch: (now) => {
      lastGesture = now;
      // The API counts too: it hears of us often enough to agree, and no more.
      if (now - lastTold < limit / 4) return false;
      lastTold = now;
      return true;
    },
  };
};
