import type { FastifyRequest } from "fastify";

import { isSameOrigin } from "../../platform/http/same-origin.ts";
import type { Credentials } from "./authenticate.ts";
import { RouteError } from "../../platform/http/route-error.ts";
import { sessionCookie } from "./session.cookies.ts";

/** What a request carries to say who asks. @throws RouteError when it carries two things, or a cookie from elsewhere */
export function credentialsOf(request: FastifyRequest, publicOrigin: string | undefined): Credentials {
  const cookie = sessionCookie(request);
  const { authorization } = request.headers;
  if (authorization === undefined) {
    if (cookie !== undefined && !isSameOrigin(request, publicOrigin)) {
      throw new RouteError(
        403,
        "FORBIDDEN_ORIGIN",
        "A session can only be used from the pages of Préau themselves.",
      );
    }
    return { cookie, bearer: undefined };
  }
  if (cookie !== undefined) {
    throw new RouteError(
      400,
      "TWO_CREDENTIALS",
      "Send a session's cookie or an Authorization header, not both.",
    );
  }
  const bearer = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization)?.[1];
  if (bearer === undefined)
    throw new RouteError(400, "INVALID", "The Authorization header should be: Bearer <token>");
  return { cookie: undefined, bearer };
}
