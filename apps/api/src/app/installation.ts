import type { FastifyInstance, FastifyRequest } from "fastify";
import { Pool } from "pg";
import type { Logger } from "pino";
import type { DataSource } from "typeorm";

import { authenticate, type Authentication } from "../domains/identity/authenticate.ts";
import { credentialsOf } from "../domains/identity/request-credentials.ts";
import { verifyPassword } from "../domains/identity/passwords.ts";
import { type DemonstrationSignIn, sessionRoutes } from "../domains/identity/session.routes.ts";
import { signInLimits } from "../domains/identity/sign-in.limits.ts";
import { countUnreadOf } from "../domains/notifications/notifications.service.ts";
import { recoveryRoutes } from "../domains/recovery/recovery.routes.ts";
import { prepareInstallation } from "../domains/demonstration/prepare-installation.ts";
import { availableApiRole } from "../platform/database/api-role.ts";
import { connectionOptions, openDataSource } from "../platform/database/data-source.ts";
import { openFetcher } from "../platform/fetcher/fetcher.ts";
import { readSafelist } from "../platform/graph/safelist.ts";
import { openMailer, mailFolder } from "../platform/mail/open-mailer.ts";
import { openJobs } from "../platform/jobs/worker.ts";
import { PipelinedReader } from "../platform/read/pipelined-reader.ts";
import { loadSecrets } from "../platform/secrets/secrets.ts";
import { openStorage } from "../platform/storage/open-storage.ts";
import { openBase } from "./base.ts";
import { foundEntities } from "./entities.ts";
import { type Environment, safelistFile, schemaFile, webFolder } from "./environment.ts";
import { foundJobs, foundTasks } from "./jobs.ts";
import { openLiveOf } from "./live.ts";
import { buildWholeGraph } from "./schema.ts";
import { buildServer } from "./server.ts";

export interface Installation {
  server: FastifyInstance;
  /** What is told at the terminal once it listens. */
  welcome(address: string): string[];
  stop(): Promise<void>;
}

type Say = (line: string) => void;

/** Opens the base, brings it up to date, and builds what serves it. */
export async function startInstallation(
  environment: Environment,
  logger: Logger,
  say: Say,
): Promise<Installation> {
  const base = await openBase(environment, say);
  const opened: (() => Promise<unknown>)[] = [base.release];
  const stop = async (): Promise<void> => {
    for (const close of opened.splice(0).toReversed()) await close();
  };
  try {
    const storage = await openStorage(environment);
    // People come in all the same: what they read of files says that it cannot be read now.
    await storage.check().catch((error: unknown) => {
      say(`Files cannot be kept now. ${(error as Error).message}`);
    });
    const mode = await prepareInstallation({
      url: base.url,
      storage,
      embedded: base.embedded,
      loopback: isLoopback(environment),
      flag: environment.demonstration,
      now: new Date(),
      log: say,
    });
    const role = await roleOf(base.url, say);
    const database = await openDataSource({
      url: base.url,
      entities: await foundEntities(),
      ...(role && { role }),
    });
    opened.push(() => database.destroy());
    const reader = new PipelinedReader({
      url: base.url,
      ...(role && { role }),
      log: (message, error) => logger.warn({ err: error }, message),
    });
    opened.push(() => reader.close());
    const live = await openLiveOf({
      url: base.url,
      role,
      reader,
      log: (message, error) => logger.warn({ err: error }, message),
    });
    opened.push(() => live.close());
    const pool = new Pool({ connectionString: base.url, max: 4, options: connectionOptions(role, 5000) });
    opened.push(() => pool.end());
    const secrets = await loadSecrets(environment.dataFolder, environment.secretKey);
    const fetcher = openFetcher();
    opened.push(() => fetcher.close());
    const mailer = openMailer({
      ...environment,
      from: environment.mailFrom,
      folder: mailFolder(environment.dataFolder),
      origin: environment.origin ?? `http://localhost:${environment.port}`,
    });
    opened.push(async () => mailer.close());
    const authenticateRequest = (request: FastifyRequest, now: Date): Promise<Authentication> =>
      authenticate(reader, database, credentialsOf(request, environment.origin), now);
    const server = await buildServer({
      schema: await buildWholeGraph(),
      reader,
      database,
      secrets,
      fetcher,
      storage,
      live,
      authenticate: authenticateRequest,
      routes: async (app) => {
        await sessionRoutes(app, {
          database,
          secrets,
          limits: signInLimits(pool),
          verify: verifyPassword,
          publicOrigin: environment.origin,
          authenticate: authenticateRequest,
          countUnread: (userId) => countUnreadOf(reader, userId),
          demonstrationSignIns: mode.signIns,
          demonstrationMails: mailsToRead(environment, mode.signIns !== undefined),
        });
        await recoveryRoutes(app, { database, secrets });
      },
      safelist: environment.development ? undefined : await readSafelist(safelistFile),
      webFolder,
      schemaFile,
      logger,
    });
    opened.push(() => server.close());
    const jobs = await openJobs({
      url: base.url,
      jobs: await foundJobs(),
      tasks: await foundTasks(),
      tools: {
        database,
        secrets,
        fetcher,
        mailer,
        storage,
        log: (message, error) => logger.error({ err: error }, message),
      },
    });
    opened.push(() => jobs.stop());
    return { server, stop, welcome: (address) => welcome(address, mode.signIns) };
  } catch (error) {
    await stop();
    throw error;
  }
}

const isLoopback = ({ host }: Environment): boolean => ["127.0.0.1", "::1", "localhost"].includes(host);

/** Where one reads what a demonstration would send: on this machine alone, while no server takes it. */
export const mailsToRead = (environment: Environment, demonstration: boolean): string | undefined =>
  demonstration && isLoopback(environment) && environment.smtpUrl === undefined
    ? mailFolder(environment.dataFolder)
    : undefined;

async function roleOf(url: string, say: Say): Promise<string | undefined> {
  const owner: DataSource = await openDataSource({ url, poolSize: 1 });
  try {
    const role = await availableApiRole(owner);
    if (!role)
      say("This base has no role of its own for the API: the journals are not protected against it.");
    return role;
  } finally {
    await owner.destroy();
  }
}

function welcome(address: string, signIns: readonly DemonstrationSignIn[] | undefined): string[] {
  if (!signIns) return ["", `Préau is ready: ${address}`, ""];
  const width = Math.max(...signIns.map(({ login }) => login.length));
  return [
    "",
    `Préau is ready: ${address}`,
    "",
    "This is a demonstration: everybody in it is invented. Sign in as:",
    ...signIns.map(({ login, password, label }) => `  ${login.padEnd(width)}  ${password}  ${label}`),
    "",
    "Ctrl-C stops it.",
  ];
}
