import type { FastifyInstance, FastifyRequest } from "fastify";
import type { DataSource } from "typeorm";

import { isSameOrigin } from "../../platform/http/same-origin.ts";
import type { Secrets } from "../../platform/secrets/secrets.ts";
import { activate, findActivation } from "./activation.service.ts";
import { type Authentication, idleMinutes } from "./authenticate.ts";
import { changePassword } from "./password.service.ts";
import type { Verify } from "./passwords.ts";
import { RouteError } from "./route-error.ts";
import {
  activateBody,
  checkBody,
  parseBody,
  passwordBody,
  revokeBody,
  signInBody,
} from "./session.bodies.ts";
import { clearSessionCookie, deviceCookie, setSessionCookies } from "./session.cookies.ts";
import { endAllSessions, endSession, listSessions } from "./sessions.service.ts";
import { signIn } from "./sign-in.service.ts";
import type { SignInLimits } from "./sign-in.limits.ts";
import { readWhoIsThere } from "./who-is-there.ts";

export interface DemonstrationSignIn {
  label: string;
  login: string;
  password: string;
}

export interface SessionRoutesOptions {
  database: DataSource;
  secrets: Secrets;
  limits: SignInLimits;
  verify: Verify;
  publicOrigin: string | undefined;
  authenticate(request: FastifyRequest, now: Date): Promise<Authentication>;
  /** Offered on the page of a demonstration, and never elsewhere. */
  demonstrationSignIns: readonly DemonstrationSignIn[] | undefined;
}

const wrongOrigin = () =>
  new RouteError(403, "FORBIDDEN_ORIGIN", "This can only be asked from the pages of Préau themselves.");
const invalidCode = () =>
  new RouteError(404, "INVALID_CODE", "This code is unknown, was used already, or has expired.", {
    field: "code",
  });

/** Signing in and out, activation, one's sessions: JSON routes, since they set cookies. */
export async function sessionRoutes(app: FastifyInstance, options: SessionRoutesOptions): Promise<void> {
  const { database, secrets } = options;

  app.addHook("onRequest", async (request, reply) => {
    void reply.header("Cache-Control", "no-store");
    if (!isSameOrigin(request, options.publicOrigin)) throw wrongOrigin();
  });
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    if (error instanceof RouteError) return reply.code(error.status).send(error.body);
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send({ code: "INVALID", message: error.message });
    request.log.error({ err: error }, "A session route failed");
    return reply
      .code(500)
      .send({ code: "INTERNAL", message: "Something broke here. It was logged under the request's id." });
  });

  const signedIn = async (request: FastifyRequest, now: Date) => {
    const { principal } = await options.authenticate(request, now);
    if (principal.kind !== "SESSION") throw new RouteError(401, "UNAUTHENTICATED", "Sign in first.");
    return principal;
  };

  app.get("/session", async (request) => {
    const now = new Date();
    const { principal } = await options.authenticate(request, now);
    const demonstration = options.demonstrationSignIns && { signIns: options.demonstrationSignIns };
    if (principal.kind !== "SESSION") return { signedIn: false, demonstration };
    const { ownDevice, ...user } = await readWhoIsThere(database, principal, now);
    return { signedIn: true, user, ownDevice, idleMinutes: ownDevice ? null : idleMinutes };
  });

  app.post("/session/sign-in", async (request, reply) => {
    const body = parseBody(signInBody, request.body);
    const result = await signIn(options, {
      ...body,
      ip: request.ip,
      device: request.headers["user-agent"],
      deviceToken: deviceCookie(request),
      now: new Date(),
    });
    switch (result.outcome) {
      case "SIGNED_IN":
        setSessionCookies(request, reply, result.session);
        return { signedIn: true };
      case "TOO_MANY_ATTEMPTS":
        void reply.header("Retry-After", result.retryAfterSeconds);
        throw new RouteError(429, result.outcome, "Too many tries. Wait a little.", result);
      case "ACCOUNT_SUSPENDED":
        throw new RouteError(403, result.outcome, "This account is suspended: ask the school.");
      case "INVALID_CREDENTIALS":
        throw new RouteError(401, result.outcome, "This login and this password do not go together.");
    }
  });

  app.post("/session/sign-out", async (request, reply) => {
    const now = new Date();
    const { principal } = await options.authenticate(request, now);
    if (principal.kind === "SESSION") await endSession(database, principal.userId, principal.sessionId, now);
    clearSessionCookie(request, reply);
    void reply.header("Clear-Site-Data", '"cache", "storage"');
    return { signedIn: false };
  });

  app.post("/session/sign-out-everywhere", async (request, reply) => {
    const now = new Date();
    const { userId } = await signedIn(request, now);
    await endAllSessions(database, userId, now);
    clearSessionCookie(request, reply);
    void reply.header("Clear-Site-Data", '"cache", "storage"');
    return { signedIn: false };
  });

  app.get("/session/list", async (request) => {
    const now = new Date();
    const { userId, sessionId } = await signedIn(request, now);
    return { sessions: await listSessions(database, userId, sessionId, now) };
  });

  app.post("/session/revoke", async (request) => {
    const now = new Date();
    const { userId } = await signedIn(request, now);
    const { id } = parseBody(revokeBody, request.body);
    if (!(await endSession(database, userId, id, now)))
      throw new RouteError(404, "NOT_FOUND", "You have no such session.");
    return { revoked: true };
  });

  app.post("/session/activate/check", async (request) => {
    const { code } = parseBody(checkBody, request.body);
    const found = await findActivation(database, secrets, code, new Date());
    if (!found) throw invalidCode();
    return {
      login: found.login,
      initials: `${found.givenName[0] ?? ""}${found.familyName[0] ?? ""}`.toUpperCase(),
    };
  });

  app.post("/session/activate", async (request, reply) => {
    const body = parseBody(activateBody, request.body);
    const result = await activate(database, secrets, {
      ...body,
      device: request.headers["user-agent"],
      now: new Date(),
    });
    if (result.outcome === "INVALID_CODE") throw invalidCode();
    if (result.outcome === "WEAK_PASSWORD") {
      throw new RouteError(
        400,
        `PASSWORD_${result.weakness}`,
        "Choose another password: longer, and your own.",
        { field: "password" },
      );
    }
    setSessionCookies(request, reply, result.session);
    return { signedIn: true };
  });

  app.post("/session/password", async (request) => {
    const now = new Date();
    const principal = await signedIn(request, now);
    const body = parseBody(passwordBody, request.body);
    const problem = await changePassword(options, { ...principal, ...body, ip: request.ip, now });
    if (problem) throw problem;
    return { changed: true };
  });
}
