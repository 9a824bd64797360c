import { type DocumentNode, execute, type GraphQLSchema } from "graphql";

import { built } from "../built.ts";

export interface Graph {
  /** Asks the graph as somebody, and answers what came back. @throws when there are errors */
  ask(userId: string, document: DocumentNode, variables: object): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

/** What is taken of the modules of the API: its own types want its compiler's options. */
interface Modules {
  "app/schema.ts": { buildWholeGraph(): Promise<GraphQLSchema> };
  "app/entities.ts": { foundEntities(): Promise<unknown[]> };
  "platform/database/data-source.ts": {
    openDataSource(options: { url: string; entities: unknown[]; role: string }): Promise<Closing>;
  };
  "platform/read/pipelined-reader.ts": {
    PipelinedReader: new (options: { url: string; role: string }) => Reader;
  };
  "platform/read/read.ts": { defineRead(name: string, sql: string): object };
  "domains/directory/viewer.queries.ts": {
    viewerFactsSql(userId: string): string;
    viewerFrom(id: string, today: string, facts: unknown): object;
  };
}

interface Closing {
  destroy(): Promise<void>;
}

interface Reader {
  rows(read: object, parameters: object): Promise<{ facts: unknown }[]>;
  rowsAlone(read: object, parameters: object): Promise<unknown[]>;
  close(): Promise<void>;
}

const moduleOf = async <Name extends keyof Modules>(name: Name): Promise<Modules[Name]> =>
  (await import(built(name))) as Modules[Name];

/** The graph as it was built, on a base, without HTTP: what is measured is its own work and that of the base. */
export async function openGraph(url: string): Promise<Graph> {
  const { viewerFactsSql, viewerFrom } = await moduleOf("domains/directory/viewer.queries.ts");
  const { defineRead } = await moduleOf("platform/read/read.ts");
  const { PipelinedReader } = await moduleOf("platform/read/pipelined-reader.ts");
  const { openDataSource } = await moduleOf("platform/database/data-source.ts");
  const { foundEntities } = await moduleOf("app/entities.ts");
  const { buildWholeGraph } = await moduleOf("app/schema.ts");
  const readFacts = defineRead("bench-viewer", `select ${viewerFactsSql(":user::uuid")} as facts`);
  const schema = await buildWholeGraph();
  const role = "preau_api";
  const database = await openDataSource({ url, entities: await foundEntities(), role });
  const reader = new PipelinedReader({ url, role });
  return {
    async ask(userId, document, variables) {
      const now = new Date();
      const today = now.toISOString().slice(0, 10);
      const [row] = await reader.rows(readFacts, { user: userId, today });
      const contextValue = {
        principal: { kind: "SESSION", userId, sessionId: userId },
        viewer: viewerFrom(userId, today, row!.facts),
        requestId: "bench",
        now,
        rows: reader.rows.bind(reader),
        rowsAlone: reader.rowsAlone.bind(reader),
        database,
        log: console.error,
      };
      const { data, errors } = await execute({
        schema,
        document,
        contextValue,
        variableValues: { ...variables },
      });
      if (errors) throw new Error(errors.map((error) => error.message).join("; "));
      return data as Record<string, unknown>;
    },
    close: async () => void (await Promise.all([reader.close(), database.destroy()])),
  };
}
