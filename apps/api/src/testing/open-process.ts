import type { Writable } from "node:stream";

import type { FastifyInstance, FastifyRequest } from "fastify";
import { Pool } from "pg";
import type { DataSource } from "typeorm";

import { foundEntities } from "../app/entities.ts";
import { safelistFile, schemaFile } from "../app/environment.ts";
import { openLiveOf } from "../app/live.ts";
import { openLog } from "../app/log.ts";
import { buildWholeGraph } from "../app/schema.ts";
import { buildServer } from "../app/server.ts";
import { authenticate, type Authentication } from "../domains/identity/authenticate.ts";
import { verifyPassword } from "../domains/identity/passwords.ts";
import { credentialsOf } from "../domains/identity/request-credentials.ts";
import { sessionRoutes } from "../domains/identity/session.routes.ts";
import { countUnreadOf } from "../domains/notifications/notifications.service.ts";
import { recoveryRoutes } from "../domains/recovery/recovery.routes.ts";
import { signInLimits } from "../domains/identity/sign-in.limits.ts";
import { apiRole } from "../platform/database/api-role.ts";
import { connectionOptions, openDataSource } from "../platform/database/data-source.ts";
import { readSafelist, type Safelist } from "../platform/graph/safelist.ts";
import { PipelinedReader } from "../platform/read/pipelined-reader.ts";
import { loadSecrets, type Secrets } from "../platform/secrets/secrets.ts";
import { openFetcher } from "../platform/fetcher/fetcher.ts";
import type { Storage } from "../platform/storage/storage.ts";

export interface OpenProcess {
  app: FastifyInstance;
  database: DataSource;
  secrets: Secrets;
  safelist: Safelist;
  storage: Storage;
  close(): Promise<void>;
}

/** One process of the API over a base, as production builds it. */
export async function openProcess(url: string, log: Writable, storage: Storage): Promise<OpenProcess> {
  const database = await openDataSource({ url: url, entities: await foundEntities(), role: apiRole });
  const reader = new PipelinedReader({ url: url, role: apiRole });
  const pool = new Pool({ connectionString: url, max: 4, options: connectionOptions(apiRole, 5000) });
  const secrets = await loadSecrets("", "the secret key of an installation of tests");
  const safelist = await readSafelist(safelistFile);
  const fetcher = openFetcher({ loopback: true, timeout: 2000 });
  const live = await openLiveOf({ url, role: apiRole, reader, log: () => {} });
  const authenticateRequest = (request: FastifyRequest, now: Date): Promise<Authentication> =>
    authenticate(reader, database, credentialsOf(request, undefined), now);
  const app = await buildServer({
    schema: await buildWholeGraph(),
    reader,
    database,
    secrets,
    fetcher,
    storage,
    live,
    authenticate: authenticateRequest,
    routes: async (routes) => {
      await sessionRoutes(routes, {
        database,
        secrets,
        limits: signInLimits(pool),
        verify: verifyPassword,
        publicOrigin: undefined,
        authenticate: authenticateRequest,
        countUnread: (userId) => countUnreadOf(reader, userId),
        demonstrationSignIns: undefined,
      });
      await recoveryRoutes(routes, { database, secrets });
    },
    safelist,
    webFolder: "/there-is-no-such-folder",
    schemaFile,
    logger: openLog("trace", log),
  });
  await app.ready();
  return {
    app,
    database,
    secrets,
    safelist,
    storage,
    async close() {
      await live.close();
      await app.close();
      await Promise.all([reader.close(), database.destroy(), pool.end(), fetcher.close()]);
    },
  };
}
