import { createHash } from "node:crypto";

import type { FastifyRequest } from "fastify";

const hour = 3_600_000;
const hashOf = (token: string) => createHash("sha256").update(token).digest();
const days = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Paris", dateStyle: "short" });

/** The parameters of every statement, from the cookie of a session; null without one. */
export function parametersOf(request: FastifyRequest): unknown[] | null {
  const token = /(?:^|; )preau_session=([^;]+)/.exec(request.headers.cookie ?? "")?.[1];
  if (token === undefined) return null;
  const now = new Date();
  return [hashOf(token), now, new Date(now.getTime() - hour), days.format(now)];
}
