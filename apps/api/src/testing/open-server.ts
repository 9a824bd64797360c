import { Writable } from "node:stream";

import type { FastifyInstance } from "fastify";
import { Client } from "pg";
import type { DataSource } from "typeorm";
import { v7 as uuidv7 } from "uuid";

import { type Browser, browserOf } from "../domains/identity/browser.factory.ts";
import { hashPassword } from "../domains/identity/passwords.ts";
import { hashOf, newToken } from "../domains/identity/secret-token.ts";
import type { Safelist } from "../platform/graph/safelist.ts";
import type { Secrets } from "../platform/secrets/secrets.ts";
import type { Storage } from "../platform/storage/storage.ts";
import { createTestDatabase } from "./database.ts";
import { openTestStorage } from "./test-storage.ts";
import { openProcess, type OpenProcess } from "./open-process.ts";
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
  storage: Storage;
  /** Somebody's browser, on a page of Préau. */
  browser(ip?: string): Browser;
  /** A browser in which somebody of the cast is signed in. */
  browserOf(name: Name, ownDevice?: boolean): Promise<Browser>;
  /** What somebody of the cast types to sign in, with `schoolPassword`. */
  login(name: Name): string;
  /** An access token for a program. */
  token(name: Name, scopes: readonly string[], expiresAt?: Date): Promise<string>;
  /** Another process of the API, on the same base. */
  another(): Promise<FastifyInstance>;
  /** All that was logged so far. */
  logged(): string;
  close(): Promise<void>;
}

/** The whole server over the awkward school, as production builds it; listens nowhere until told to. Files are on the disk unless said otherwise. */
export async function openServer(given?: Storage): Promise<OpenServer> {
  const base = await createTestDatabase();
  const school = await raiseAwkwardSchool(base.url);
  const client = new Client({ connectionString: base.url });
  await client.connect();
  await client.query("update credential set password_hash = $1", [await hashPassword(schoolPassword)]);
  const lines: string[] = [];
  const log = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const files = await openTestStorage();
  const storage = given ?? files.storage;
  const first = await openProcess(base.url, log, storage);
  const { app, database, secrets, safelist } = first;
  const others: OpenProcess[] = [];

  const browser = (ip = "203.0.113.7"): Browser => browserOf(app, ip);
  return {
    ...school,
    app,
    url: base.url,
    client,
    database,
    secrets,
    safelist,
    storage,
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
    async another() {
      const process = await openProcess(base.url, log, storage);
      others.push(process);
      return process.app;
    },
    logged: () => lines.join(""),
    async close() {
      await Promise.all([first, ...others].map((process) => process.close()));
      await Promise.all([client.end(), files.close()]);
      await base.drop();
    },
  };
}
