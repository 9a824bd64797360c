import { Writable } from "node:stream";

import type { FastifyInstance, FastifyRequest } from "fastify";
import { Client, Pool } from "pg";
import type { DataSource } from "typeorm";
import { v7 as uuidv7 } from "uuid";

import { foundEntities } from "../app/entities.ts";
import { safelistFile, schemaFile } from "../app/environment.ts";
import { openLog } from "../app/log.ts";
import { buildWholeGraph } from "../app/schema.ts";
import { buildServer } from "../app/server.ts";
import { authenticate, type Authentication } from "../domains/identity/authenticate.ts";
import { type Browser, browserOf } from "../domains/identity/browser.factory.ts";
import { hashPassword, verifyPassword } from "../domains/identity/passwords.ts";
import { credentialsOf } from "../domains/identity/request-credentials.ts";
import { sessionRoutes } from "../domains/identity/session.routes.ts";
import { hashOf, newToken } from "../domains/identity/secret-token.ts";
import { signInLimits } from "../domains/identity/sign-in.limits.ts";
import { apiRole } from "../platform/database/api-role.ts";
import { connectionOptions, openDataSource } from "../platform/database/data-source.ts";
import { openFetcher } from "../platform/fetcher/fetcher.ts";
import { readSafelist, type Safelist } from "../platform/graph/safelist.ts";
import { PipelinedReader } from "../platform/read/pipelined-reader.ts";
import { loadSecrets, type Secrets } from "../platform/secrets/secrets.ts";
import { createTestDatabase } from "./database.ts";
import { type AwkwardSchool, raiseAwkwardSchool } from "./safety/awkward-school.ts";
import { canary } from "./safety/school-rows.ts";
import type { Name } from "./safety/cast.ts";

export const schoolPassword = "une phrase bien longue";

const login = (name: Name): string => canary("login", name);

export interface OpenServer extends AwkwardSchool {
  app: FastifyInstance;
  url: string;
  client: Client;
  database: DataSource;
  secrets: Secrets;
  safelist: Safelist;
  /** Somebody's browser, on a page of Préau. */
  browser(ip?: string): Browser;
  /** A browser in which somebody of the cast is signed in. */
  browserOf(name: Name, ownDevice?: boolean): Promise<Browser>;
  /** What somebody of the cast types to sign in, with `schoolPassword`. */
  login(name: Name): string;
  /** An access token for a program. */
  token(name: Name, scopes: readonly string[], expiresAt?: Date): Promise<string>;
  /** All that was logged so far. */
  logged(): string;
  close(): Promise<void>;
}

/** The whole server over the awkward school, as production builds it; listens nowhere until told to. */
export async function openServer(): Promise<OpenServer> {
  const base = await createTestDatabase();
  const school = await raiseAwkwardSchool(base.url);
  const client = new Client({ connectionString: base.url });
  await client.connect();
  await client.query("update credential set password_hash = $1", [await hashPassword(schoolPassword)]);
  const database = await openDataSource({ url: base.url, entities: await foundEntities(), role: apiRole });
  const reader = new PipelinedReader({ url: base.url, role: apiRole });
  const pool = new Pool({ connectionString: base.url, max: 4, options: connectionOptions(apiRole, 5000) });
  const secrets = await loadSecrets("", "the secret key of an installation of tests");
  const safelist = await readSafelist(safelistFile);
  const fetcher = openFetcher({ loopback: true, timeout: 2000 });
  const lines: string[] = [];
  const log = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const authenticateRequest = (request: FastifyRequest, now: Date): Promise<Authentication> =>
    authenticate(reader, database, credentialsOf(request, undefined), now);
  const app = await buildServer({
    schema: await buildWholeGraph(),
    reader,
    database,
    secrets,
    fetcher,
    authenticate: authenticateRequest,
    routes: (routes) =>
      sessionRoutes(routes, {
        database,
        secrets,
        limits: signInLimits(pool),
        verify: verifyPassword,
        publicOrigin: undefined,
        authenticate: authenticateRequest,
        demonstrationSignIns: undefined,
      }),
    safelist,
    webFolder: "/there-is-no-such-folder",
    schemaFile,
    logger: openLog("trace", log),
  });
  await app.ready();

  const browser = (ip = "203.0.113.7"): Browser => browserOf(app, ip);
  return {
    ...school,
    app,
    url: base.url,
    client,
    database,
    secrets,
    safelist,
    browser,
    login,
    async browserOf(name, ownDevice = false) {
      const one = browser();
      const { status } = await one.signIn(login(name), schoolPassword, ownDevice);
      if (status !== 200) throw new Error(`${name} could not sign in: ${status}`);
      return one;
    },
    async token(name, scopes, expiresAt = new Date(Date.now() + 3_600_000)) {
      const token = newToken();
      await client.query(
        `insert into access_token (id, user_id, token_hash, name, scopes, created_at, expires_at)
        values ($1, $2, $3, 'tests', $4, now(), $5)`,
        [uuidv7(), school.people[name], hashOf(token), scopes, expiresAt],
      );
      return token;
    },
    logged: () => lines.join(""),
    async close() {
      await app.close();
      await Promise.all([reader.close(), database.destroy(), pool.end(), client.end(), fetcher.close()]);
      await base.drop();
    },
  };
}
