import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  type OperationTypeNode,
  parse,
} from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";

import type { Safelist } from "./safelist.ts";

type Variables = Record<string, unknown>;

/** A document with one operation, which was known when the application was built. */
export interface KnownDocument {
  readonly source: string;
  readonly operation: OperationTypeNode;
  run(context: unknown, variables: Variables): Promise<ExecutionResult>;
}

/** The known documents by their hash, each compiled when it is first asked for. */
export class KnownDocuments {
  readonly #schema: GraphQLSchema;
  readonly #safelist: Safelist;
  readonly #compiled = new Map<string, KnownDocument>();

  constructor(schema: GraphQLSchema, safelist: Safelist) {
    this.#schema = schema;
    this.#safelist = safelist;
  }

  get(hash: string): KnownDocument | undefined {
    const source = this.#safelist.get(hash);
    if (source === undefined) return undefined;
    let known = this.#compiled.get(hash);
    if (known === undefined) this.#compiled.set(hash, (known = compiled(this.#schema, source)));
    return known;
  }
}

/** Runs a document as a compiled function, or as graphql-js does where it cannot be compiled. */
export function compiled(schema: GraphQLSchema, source: string): KnownDocument {
  const document = parse(source);
  const operation = getOperationAST(document)?.operation;
  if (operation === undefined) throw new Error("A known document has one operation.");
  return { source, operation, run: runOf(schema, document) };
}

function runOf(schema: GraphQLSchema, document: DocumentNode): KnownDocument["run"] {
  const query = compileQuery(schema, document);
  if (!isCompiledQuery(query))
    return async (contextValue, variableValues) =>
      execute({ schema, document, contextValue, variableValues });
  return async (context, variables) => {
    const result = await query.query(undefined, context, variables);
    return result.errors ? { ...result, errors: result.errors.map(asGraphQLError) } : result;
  };
}

/** Errors of compiled queries are no instances of GraphQLError: their path, and what broke, would be forgotten. */
function asGraphQLError(error: GraphQLError): GraphQLError {
  const { message, path, nodes, originalError } = error;
  const extensions = {
    ...(originalError as Partial<GraphQLError> | undefined)?.extensions,
    ...error.extensions,
  };
  return new GraphQLError(message, { path, nodes, originalError, extensions });
}
