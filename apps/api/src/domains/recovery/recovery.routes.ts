import { createHash } from "node:crypto";

import type { FastifyInstance } from "fastify";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { DataSource } from "typeorm";
import { z } from "zod";

import { parseBody } from "../../platform/http/parse-body.ts";
import { RouteError } from "../../platform/http/route-error.ts";
import { enqueue } from "../../platform/jobs/task.ts";
import type { Secrets } from "../../platform/secrets/secrets.ts";

import { mailAddress } from "./mail-address.ts";
import { findReset, recover } from "./recover.service.ts";

interface RecoveryOptions {
  database: DataSource;
  secrets: Secrets;
}

const askBody = z.object({ address: z.string().max(400) });
const checkBody = z.object({ token: z.string().min(1).max(200) });
const resetBody = checkBody.extend({ password: z.string().min(1).max(1000) });

const invalidLink = () =>
  new RouteError(404, "INVALID_LINK", "This link is unknown, was used already, or has expired.");

/** A forgotten password, by a verified address of e-mail. Who asks learns nothing of who has an account. */
export async function recoveryRoutes(
  app: FastifyInstance,
  { database, secrets }: RecoveryOptions,
): Promise<void> {
  // A school has one address on the network: many may ask from there.
  const asked = new RateLimiterMemory({ points: 300, duration: 3600 });
  const tried = new RateLimiterMemory({ points: 300, duration: 3600 });

  app.post("/session/forgotten", async (request, reply) => {
    await take(asked, request.ip);
    const address = mailAddress(parseBody(askBody, request.body).address);
    if (address === null)
      throw new RouteError(400, "INVALID", "This is no address of e-mail.", { field: "address" });
    // Whether anybody has this address is looked up later, by nobody who waits for the answer.
    const key = createHash("sha256").update(address.toLowerCase()).digest("base64url");
    await enqueue(database, { name: "reset-by-mail" }, { address }, { key: `reset-by-mail:${key}` });
    return reply.code(202).send({ asked: true });
  });

  app.post("/session/forgotten/check", async (request) => {
    await take(tried, request.ip);
    const { token } = parseBody(checkBody, request.body);
    const pending = await findReset(database, secrets, token, new Date());
    if (!pending) throw invalidLink();
    return { login: pending.login };
  });

  app.post("/session/forgotten/reset", async (request) => {
    await take(tried, request.ip);
    const { token, password } = parseBody(resetBody, request.body);
    const now = new Date();
    const pending = await findReset(database, secrets, token, now);
    if (!pending) throw invalidLink();
    const result = await recover(database, pending, { password, requestId: request.id, now });
    if (result.outcome === "INVALID_LINK") throw invalidLink();
    if (result.outcome === "WEAK_PASSWORD")
      throw new RouteError(
        400,
        `PASSWORD_${result.weakness}`,
        "Choose another password: longer, and your own.",
        {
          field: "password",
        },
      );
    return { changed: true };
  });
}

async function take(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const retryAfterSeconds = Math.ceil(refusal.msBeforeNext / 1000);
    throw new RouteError(429, "TOO_MANY_ATTEMPTS", "Too many tries. Wait a little.", { retryAfterSeconds });
  }
}
