import type { DataSource } from "typeorm";

import { dayOf } from "../../platform/context/context.ts";
import { anonymous, type Principal } from "../../platform/context/principal.ts";
import type { Reader } from "../../platform/read/read.ts";
import { recently } from "../../platform/read/recently.ts";
import { type ViewerFacts, viewerFrom } from "../directory/viewer.queries.ts";
import type { Viewer } from "../directory/viewer.ts";
import { readAccessToken, readSession } from "./authenticate.queries.ts";
import { RouteError } from "../../platform/http/route-error.ts";
import { hashOf } from "./secret-token.ts";
import { idleSince } from "./sessions.service.ts";

const minute = 60_000;
/** Each with the parameters that statements take of it, and its composed dashboard. */
const viewersKept = 1000;

/** The facts are read at each request; only what follows from the same facts of the same day is kept. */
const knownViewer = recently(viewersKept, (text) => {
  const [id, today, facts] = JSON.parse(text) as [string, string, ViewerFacts];
  return viewerFrom(id, today, facts);
});
const viewerOf = (id: string, today: string, facts: string): Viewer =>
  knownViewer(`["${id}","${today}",${facts}]`);

export interface Authentication {
  principal: Principal;
  viewer: Viewer | null;
}

export const nobody: Authentication = { principal: anonymous, viewer: null };

export interface Credentials {
  /** What the session's cookie holds. */
  cookie: string | undefined;
  /** What follows `Bearer` in the Authorization header. */
  bearer: string | undefined;
}

/**
 * Who asks, from what a request carries; nobody when its session is over.
 * @throws RouteError 401 for a token that is not, or no longer, worth anything: a program has to be told
 */
export async function authenticate(
  reader: Reader,
  database: DataSource,
  { cookie, bearer }: Credentials,
  now: Date,
): Promise<Authentication> {
  if (bearer !== undefined) return byToken(reader, bearer, now);
  if (cookie !== undefined) return bySession(reader, database, cookie, now);
  return nobody;
}

async function bySession(
  reader: Reader,
  database: DataSource,
  token: string,
  now: Date,
): Promise<Authentication> {
  const today = dayOf(now);
  const [row] = await reader.rows(readSession, {
    tokenHash: hashOf(token),
    now,
    idleSince: idleSince(now),
    today,
  });
  if (!row) return nobody;
  if (now.getTime() - row.lastSeenAt.getTime() > minute) {
    // Nobody waits for it; the next request does it again if it fails.
    database
      .query("update session set last_seen_at = $2 where id = $1", [row.sessionId, now])
      .catch(() => {});
  }
  return {
    principal: { kind: "SESSION", userId: row.userId, sessionId: row.sessionId },
    viewer: viewerOf(row.userId, today, row.facts),
  };
}

async function byToken(reader: Reader, token: string, now: Date): Promise<Authentication> {
  const today = dayOf(now);
  const [row] = await reader.rows(readAccessToken, { tokenHash: hashOf(token), now, today });
  if (!row) throw new RouteError(401, "UNAUTHENTICATED", "This token is unknown, revoked or over.");
  return {
    principal: { kind: "APP", userId: row.userId, tokenId: row.tokenId, scopes: new Set(row.scopes) },
    viewer: viewerOf(row.userId, today, row.facts),
  };
}
