import fastifyCookie from "@fastify/cookie";
import fastify, { type FastifyRequest } from "fastify";
import { Client, Pool } from "pg";
import type { DataSource } from "typeorm";
import { v7 as uuidv7 } from "uuid";

import { apiRole } from "../../platform/database/api-role.ts";
import { connectionOptions, openDataSource } from "../../platform/database/data-source.ts";
import { PipelinedReader } from "../../platform/read/pipelined-reader.ts";
import { loadSecrets, type Secrets } from "../../platform/secrets/secrets.ts";
import { createTestDatabase } from "../../testing/database.ts";
import { renewActivationCode } from "./activation.service.ts";
import { authenticate, type Authentication } from "./authenticate.ts";
import { type Browser, browserOf } from "./browser.factory.ts";
import { hashPassword, verifyPassword } from "./passwords.ts";
import { credentialsOf } from "./request-credentials.ts";
import { sessionRoutes } from "./session.routes.ts";
import { signInLimits } from "./sign-in.limits.ts";

export const rightPassword = "une phrase bien longue";

interface Person {
  login: string;
  givenName?: string;
  familyName?: string;
  status?: string;
  /** `null` for somebody who never activated. */
  password?: string | null;
}

export interface IdentityBase {
  url: string;
  client: Client;
  database: DataSource;
  secrets: Secrets;
  /** Somebody's browser, with cookies of its own. */
  browser(ip?: string): Browser;
  addPerson(person: Person): Promise<string>;
  /** The code of a letter. */
  codeFor(userId: string, now?: Date): Promise<string>;
  authenticate(request: FastifyRequest): Promise<Authentication>;
  /** How many passwords were verified so far. */
  verifications(): number;
  close(): Promise<void>;
}

/** The routes of signing in over a base of their own, with the rights that the API has there. */
export async function openIdentityBase(): Promise<IdentityBase> {
  const base = await createTestDatabase();
  const client = new Client({ connectionString: base.url });
  await client.connect();
  const database = await openDataSource({ url: base.url, role: apiRole });
  const reader = new PipelinedReader({ url: base.url, role: apiRole });
  const pool = new Pool({ connectionString: base.url, max: 4, options: connectionOptions(apiRole, 5000) });
  const secrets = await loadSecrets("", "the secret key of an installation of tests");
  const known = await hashPassword(rightPassword);
  let verified = 0;

  const app = fastify();
  const authenticateRequest = (request: FastifyRequest, now = new Date()): Promise<Authentication> =>
    authenticate(reader, database, credentialsOf(request, undefined), now);
  await app.register(fastifyCookie);
  await app.register(sessionRoutes, {
    database,
    secrets,
    limits: signInLimits(pool),
    verify: (stored, password) => {
      verified++;
      return verifyPassword(stored, password);
    },
    publicOrigin: undefined,
    authenticate: authenticateRequest,
    countUnread: async () => 0,
    demonstrationSignIns: undefined,
  });
  await app.ready();

  return {
    url: base.url,
    client,
    database,
    secrets,
    browser: (ip = "203.0.113.7") => browserOf(app, ip),
    authenticate: authenticateRequest,
    verifications: () => verified,
    codeFor: (userId, now = new Date()) => renewActivationCode(database, secrets, userId, now),
    async addPerson({ login, givenName = "Ada", familyName = "Sorel", status, password }) {
      const id = uuidv7();
      const now = new Date();
      await client.query(
        `insert into "user" (id, birth_name, civil_given_name, status, created_at, updated_at) values ($1, $2, $3, $4, $5, $5)`,
        [id, familyName, givenName, status ?? (password === null ? "PENDING" : "ACTIVE"), now],
      );
      const hash = password === null ? null : password ? await hashPassword(password) : known;
      await client.query(
        "insert into credential (user_id, login, password_hash, password_set_at) values ($1, $2, $3, $4)",
        [id, login, hash, hash && now],
      );
      return id;
    },
    async close() {
      await app.close();
      await Promise.all([reader.close(), database.destroy(), pool.end(), client.end()]);
      await base.drop();
    },
  };
}
