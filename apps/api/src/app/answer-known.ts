import type { FastifyReply, FastifyRequest } from "fastify";
import { type ExecutionResult, GraphQLError, OperationTypeNode } from "graphql";

import type { ViewerContext } from "../domains/directory/viewer.ts";
import type { KnownDocument } from "../platform/graph/known-documents.ts";
import { formatError, logErrors } from "./graph-errors.ts";

const responseType = "application/graphql-response+json";

/** Answers a document of our own pages: it was validated and measured when they were built. */
export async function answerKnown(
  request: FastifyRequest,
  reply: FastifyReply,
  document: KnownDocument,
  variables: unknown,
  context: ViewerContext,
): Promise<FastifyReply> {
  if (document.operation === OperationTypeNode.SUBSCRIPTION) {
    void reply.code(400);
    return send(request, reply, { errors: [refused("BAD_REQUEST", "What happens is told on a socket.")] });
  }
  if (request.method === "GET" && document.operation !== OperationTypeNode.QUERY) {
    void reply.code(405).header("Allow", "POST");
    return send(request, reply, { errors: [refused("BAD_REQUEST", "A change is sent by POST.")] });
  }
  if (!isVariables(variables)) {
    void reply.code(400);
    return send(request, reply, { errors: [refused("BAD_REQUEST", "The variables are no JSON object.")] });
  }
  const result = await document.run(context, variables ?? {});
  if (result.errors === undefined) return send(request, reply, result);
  // Without data nothing ran: the variables are not what the document wants.
  const ran = "data" in result;
  const errors = ran ? result.errors : result.errors.map(({ message }) => refused("BAD_USER_INPUT", message));
  logErrors(context, errors);
  void reply.code(ran ? 200 : 400);
  return send(request, reply, { ...result, errors });
}

const isVariables = (value: unknown): value is Record<string, unknown> | null | undefined =>
  value === undefined || (typeof value === "object" && !Array.isArray(value));

const refused = (code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });

function send(request: FastifyRequest, reply: FastifyReply, result: ExecutionResult): FastifyReply {
  const { data, errors } = result;
  const type = request.headers.accept?.includes(responseType) ? responseType : "application/json";
  return reply
    .type(`${type}; charset=utf-8`)
    .send(
      JSON.stringify(errors ? { errors: errors.map((one) => formatError(one.toJSON())), data } : { data }),
    );
}
