import { createHash } from "node:crypto";

import type { Pool } from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";

const hour = 3600;

export interface Attempt {
  /** The id of the account, or the login that was typed when there is none. */
  account: string;
  /** Where it comes from: an address, or a device from which the account signed in before. */
  place: string;
  /** Strangers' guesses never keep a known device out. */
  knownDevice: boolean;
}

/** Tries are counted before they are answered. Never by address alone: a whole school has one. */
export interface SignInLimits {
  /** Counts one try; answers the seconds to wait when there were too many, else 0. */
  take(attempt: Attempt): Promise<number>;
  /** A right password forgets the wrong ones of this place. */
  forgive(attempt: Attempt): Promise<void>;
  /** Whether so many codes were wrong from an address that a code alone is not enough there for a while. */
  isGuessing(ip: string): Promise<boolean>;
  /** Counts one wrong code. */
  countWrongCode(ip: string): Promise<void>;
}

/** A hash, since people also type their password where the login goes. */
const keyOf = (...parts: string[]): string =>
  createHash("sha256").update(parts.join("\0")).digest("base64url");

export function signInLimits(pool: Pool): SignInLimits {
  const limiter = (keyPrefix: string, points: number, duration: number): RateLimiterPostgres =>
    new RateLimiterPostgres({
      storeClient: pool,
      storeType: "pool",
      tableName: "rate_limit",
      tableCreated: true,
      keyPrefix,
      points,
      duration,
    });
  const here = limiter("sign-in-here", 10, hour / 4);
  const strangers = limiter("sign-in-strangers", 50, hour);
  const codes = limiter("wrong-codes", 100, hour);
  return {
    async take({ account, place, knownDevice }) {
      const waits = await Promise.all([
        consume(here, keyOf(account, place)),
        knownDevice ? 0 : consume(strangers, keyOf(account)),
      ]);
      return Math.max(...waits);
    },
    async forgive({ account, place, knownDevice }) {
      await here.delete(keyOf(account, place));
      if (!knownDevice) await strangers.reward(keyOf(account), 1);
    },
    async isGuessing(ip) {
      const counted = await codes.get(keyOf(ip));
      return counted !== null && counted.consumedPoints >= codes.points;
    },
    async countWrongCode(ip) {
      await consume(codes, keyOf(ip));
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
