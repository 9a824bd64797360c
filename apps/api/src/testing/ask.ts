import { createHmac } from "node:crypto";

import { execute, type ExecutionResult, type GraphQLSchema, parse, validate } from "graphql";
import { v7 as uuidv7 } from "uuid";

import { foundEntities } from "../app/entities.ts";
import { buildWholeGraph } from "../app/schema.ts";
import { viewerFactsSql, type ViewerFacts, viewerFrom } from "../domains/directory/viewer.queries.ts";
import type { Viewer, ViewerContext } from "../domains/directory/viewer.ts";
import { dayOf } from "../platform/context/context.ts";
import { anonymous, type Principal } from "../platform/context/principal.ts";
import { openDataSource } from "../platform/database/data-source.ts";
import { openFetcher } from "../platform/fetcher/fetcher.ts";
import { requireScopes } from "../platform/graph/scopes.ts";
import { PipelinedReader } from "../platform/read/pipelined-reader.ts";
import type { Secrets } from "../platform/secrets/secrets.ts";
import { defineRead } from "../platform/read/read.ts";

const readFacts = defineRead<{ facts: ViewerFacts }>(
  "testing-viewer-facts",
  `select ${viewerFactsSql(":user::uuid")} as facts`,
);

export interface AskOptions {
  variables?: Record<string, unknown>;
  /** Ask as an app for this user, with these scopes only. */
  scopes?: readonly string[];
  now?: Date;
}

export interface Api {
  /** Asks the real schema on the real base, as a user or (null) as nobody. */
  ask(userId: string | null, document: string, options?: AskOptions): Promise<ExecutionResult>;
  viewer(userId: string, now?: Date): Promise<Viewer>;
  context(userId: string | null, options?: AskOptions): Promise<ViewerContext>;
  readonly schema: GraphQLSchema;
  /** How many statements reads have sent so far. */
  statements(): number;
  close(): Promise<void>;
}

/** The graph over a base, without HTTP; connections take the role of the API. */
export async function openApi(url: string): Promise<Api> {
  const schema = await buildWholeGraph();
  const database = await openDataSource({ url, entities: await foundEntities(), role: "preau_api" });
  const reader = new PipelinedReader({ url, role: "preau_api" });
  const fetcher = openFetcher({ loopback: true, timeout: 2000 });
  let statements = 0;

  const viewer = async (userId: string, now = new Date()): Promise<Viewer> => {
    const today = dayOf(now);
    const [row] = await reader.rows(readFacts, { user: userId, today });
    return viewerFrom(userId, today, row!.facts);
  };
  const context = async (userId: string | null, options: AskOptions = {}): Promise<ViewerContext> => ({
    principal: userId === null ? anonymous : principalFor(userId, options.scopes),
    viewer: userId === null ? null : await viewer(userId, options.now),
    requestId: uuidv7(),
    now: options.now ?? new Date(),
    rows: (read, parameters) => (statements++, reader.rows(read, parameters)),
    rowsAlone: (read, parameters) => (statements++, reader.rowsAlone(read, parameters)),
    database,
    secrets: testSecrets,
    fetcher,
    log: () => {},
  });

  return {
    schema,
    viewer,
    context,
    statements: () => statements,
    async ask(userId, source, options = {}) {
      const document = parse(source);
      const errors = validate(schema, document);
      if (errors.length > 0) return { errors };
      if (options.scopes) requireScopes(schema, document, new Set(options.scopes));
      return execute({
        schema,
        document,
        contextValue: await context(userId, options),
        variableValues: options.variables,
      });
    },
    async close() {
      await Promise.all([reader.close(), database.destroy(), fetcher.close()]);
    },
  };
}

const testSecrets: Secrets = {
  hmac: (purpose, text) => createHmac("sha256", "testing").update(`${purpose} ${text}`).digest(),
};

const principalFor = (userId: string, scopes?: readonly string[]): Principal =>
  scopes
    ? { kind: "APP", userId, tokenId: uuidv7(), scopes: new Set(scopes) }
    : { kind: "SESSION", userId, sessionId: uuidv7() };
