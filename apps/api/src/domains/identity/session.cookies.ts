import type { FastifyReply, FastifyRequest } from "fastify";

import type { BrowserFacts, OpenedSession } from "./sessions.service.ts";

/** Secure cookies take the prefix that binds them to this very host; on the loopback, where there is no TLS, none. */
const names = (secure: boolean) => ({
  session: secure ? "__Host-preau_session" : "preau_session",
  device: secure ? "__Host-preau_device" : "preau_device",
});

const year = 365 * 86_400;
const isSecure = (request: FastifyRequest): boolean => request.protocol === "https";

export const sessionCookie = (request: FastifyRequest): string | undefined =>
  request.cookies[names(isSecure(request)).session];

/** What a browser brings to the opening of a session. */
export const browserFacts = (request: FastifyRequest): BrowserFacts => ({
  device: request.headers["user-agent"],
  deviceToken: request.cookies[names(isSecure(request)).device],
  sessionToken: sessionCookie(request),
});

const options = (secure: boolean) => ({ path: "/", httpOnly: true, sameSite: "lax", secure }) as const;

/** On a shared computer the cookie ends with the browser; on one's own device it stays as long as the session. */
export function setSessionCookies(
  request: FastifyRequest,
  reply: FastifyReply,
  session: OpenedSession,
): void {
  const secure = isSecure(request);
  const common = options(secure);
  void reply.setCookie(names(secure).session, session.token, {
    ...common,
    ...(session.ownDevice ? { expires: session.expiresAt } : {}),
  });
  void reply.setCookie(names(secure).device, session.deviceToken, { ...common, maxAge: year });
}

export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  const secure = isSecure(request);
  void reply.clearCookie(names(secure).session, options(secure));
}
