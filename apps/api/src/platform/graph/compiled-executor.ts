import type { GatewayExecutor, GatewayInterface } from "@apollo/server-gateway-interface";
import { type DocumentNode, execute, type ExecutionResult, GraphQLError, type GraphQLSchema } from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";

type Execution = (
  document: DocumentNode,
  source: string,
  request: ExecutionRequest,
) => Promise<ExecutionResult>;

interface ExecutionRequest {
  context: unknown;
  variables: Record<string, unknown>;
  operationName: string | undefined;
}

/** Runs the documents that were known at build time as compiled functions, and all others as graphql-js does. */
export function compiledExecution(schema: GraphQLSchema, isKnown: (document: string) => boolean): Execution {
  const compiled = new Map<string, CompiledQuery | undefined>();
  const compile = (document: DocumentNode, operationName: string | undefined): CompiledQuery | undefined => {
    const query = compileQuery(schema, document, operationName);
    return isCompiledQuery(query) ? query : undefined;
  };
  return async (document, source, { context, variables, operationName }) => {
    if (!isKnown(source))
      return execute({ schema, document, contextValue: context, variableValues: variables, operationName });
    const key = `${operationName ?? ""} ${source}`;
    if (!compiled.has(key)) compiled.set(key, compile(document, operationName));
    const query = compiled.get(key);
    if (!query)
      return execute({ schema, document, contextValue: context, variableValues: variables, operationName });
    const result = await query.query(undefined, context, variables);
    return result.errors ? { ...result, errors: result.errors.map(asGraphQLError) } : result;
  };
}

/** Errors of compiled queries are no instances of GraphQLError: Apollo would forget their path and what broke. */
function asGraphQLError(error: GraphQLError): GraphQLError {
  const { message, path, nodes, originalError } = error;
  const extensions = {
    ...(originalError as Partial<GraphQLError> | undefined)?.extensions,
    ...error.extensions,
  };
  return new GraphQLError(message, { path, nodes, originalError, extensions });
}

/** The door by which Apollo lets another executor in. */
export function compiledGateway(
  schema: GraphQLSchema,
  isKnown: (document: string) => boolean,
): GatewayInterface {
  const run = compiledExecution(schema, isKnown);
  const executor: GatewayExecutor = ({ document, source, context, request }) =>
    run(document, source, {
      context,
      variables: request.variables ?? {},
      operationName: request.operationName,
    }) as ReturnType<GatewayExecutor>;
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    load: async () => ({ executor }),
    stop: async () => undefined,
  };
}
