import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { Pool } from "pg";

const hour = 3600;

/** Tries that are counted before an answer; what is left is told in seconds when there is none. */
export interface SignInLimits {
  /** Counts one try; answers the seconds to wait when there were too many, else 0. */
  take(attempt: Attempt): Promise<number>;
  /** A right password forgets the wrong ones of this place. */
  forgive(attempt: Attempt): Promise<void>;
}

export interface Attempt {
  login: string;
  ip: string;
  /** Whether the account signed in from this device before: strangers' guesses never keep it out. */
  knownDevice: boolean;
}

const keyOf = ({ login, ip, knownDevice }: Attempt): string =>
  `${login.toLowerCase()} ${knownDevice ? "known" : ip}`.slice(0, 200);

/**
 * By account and address, and by account for devices that it does not know. Never by address alone: a whole school
 * has one.
 */
export function signInLimits(pool: Pool): SignInLimits {
  const options = {
    storeClient: pool,
    storeType: "pool",
    tableName: "rate_limit",
    tableCreated: true,
  } as const;
  const here = new RateLimiterPostgres({
    ...options,
    keyPrefix: "sign-in-here",
    points: 10,
    duration: hour / 4,
  });
  const strangers = new RateLimiterPostgres({
    ...options,
    keyPrefix: "sign-in-strangers",
    points: 50,
    duration: hour,
  });
  return {
    async take(attempt) {
      const waits = await Promise.all([
        consume(here, keyOf(attempt)),
        attempt.knownDevice ? 0 : consume(strangers, attempt.login.toLowerCase().slice(0, 200)),
      ]);
      return Math.max(...waits);
    },
    async forgive(attempt) {
      await here.delete(keyOf(attempt));
      if (!attempt.knownDevice) await strangers.reward(attempt.login.toLowerCase().slice(0, 200), 1);
    },
  };
}

async function consume(limiter: RateLimiterPostgres, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000);
    throw refusal;
  }
}
