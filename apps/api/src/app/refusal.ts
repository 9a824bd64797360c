import type { FastifyReply, FastifyRequest } from "fastify";

import { RouteError } from "../platform/http/route-error.ts";

interface Refusal {
  status: number;
  code: string;
  message: string;
}

/** What is told of an error: our own words; of what broke, only that it was logged. */
function refusalOf(error: Error & { statusCode?: number }, request: FastifyRequest): Refusal {
  if (error instanceof RouteError) return error;
  const status = error.statusCode ?? 500;
  // A parser quotes what it could not read, which may be anybody's.
  if (status < 500) return { status, code: "BAD_REQUEST", message: "This request cannot be read." };
  request.log.error({ err: error }, "A request failed");
  return {
    status: 500,
    code: "INTERNAL",
    message: "Something broke here. It was logged under the request's id.",
  };
}

/** A refusal as GraphQL clients read it. */
export function graphRefusal(error: Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { status, code, message } = refusalOf(error, request);
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}

export function plainRefusal(error: Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { status, code, message } = refusalOf(error, request);
  return reply.code(status).send({ code, message });
}
