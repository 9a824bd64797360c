import "reflect-metadata";
import { DataSource, type MixedList } from "typeorm";

import { SnakeNamingStrategy } from "./snake-naming-strategy.ts";

export interface DataSourceOptions {
  url: string;
  // oxlint-disable-next-line typescript/no-unsafe-function-type -- TypeORM's own type of an entity
  entities?: MixedList<Function>;
  /** The role taken on every connection; none means the owner of the base. */
  role?: string;
  /** Milliseconds a statement may take; 0 means no limit. */
  statementTimeout?: number;
  poolSize?: number;
}

/** Lefèvre is near enough to Lefebvre, Gautier to Gauthier: the usual limit of 0.6 misses both. */
const nearNames = "-c pg_trgm.word_similarity_threshold=0.5";

/** The startup options that Postgres applies to each connection. */
export function connectionOptions(role: string | undefined, statementTimeout: number): string {
  return [role && `-c role=${role}`, `-c statement_timeout=${statementTimeout}`, nearNames]
    .filter(Boolean)
    .join(" ");
}

/** TypeORM on one base. The schema is never synchronised: migrations are its only author. */
export async function openDataSource(options: DataSourceOptions): Promise<DataSource> {
  const source = new DataSource({
    type: "postgres",
    url: options.url,
    entities: options.entities ?? [],
    namingStrategy: new SnakeNamingStrategy(),
    synchronize: false,
    poolSize: options.poolSize ?? 10,
    extra: { options: connectionOptions(options.role, options.statementTimeout ?? 5000) },
  });
  return source.initialize();
}
