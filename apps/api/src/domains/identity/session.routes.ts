import type { FastifyInstance, FastifyRequest } from "fastify";
import type { DataSource } from "typeorm";

import { isSameOrigin } from "../../platform/http/same-origin.ts";
import { readKeptMails } from "../../platform/mail/kept-mails.ts";
import type { Secrets } from "../../platform/secrets/secrets.ts";
import { activationRoutes } from "./activation.routes.ts";
import type { Authentication } from "./authenticate.ts";
import { changePassword } from "./password.service.ts";
import { decoyHash, type Verify } from "./passwords.ts";
import { parseBody } from "../../platform/http/parse-body.ts";
import { RouteError } from "../../platform/http/route-error.ts";
import { passwordBody, revokeBody, signInBody } from "./session.bodies.ts";
import { browserFacts, clearSessionCookie, setSessionCookies } from "./session.cookies.ts";
import { endAllSessions, endSession, idleMinutes, listSessions } from "./sessions.service.ts";
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
  /** What somebody was told and has not read: the bell rings with the first page. */
  countUnread(userId: string): Promise<number>;
  /** Offered on the page of a demonstration, and never elsewhere. */
  demonstrationSignIns: readonly DemonstrationSignIn[] | undefined;
  /** Where a demonstration on this machine keeps the e-mails that it would send; nowhere in a real base. */
  demonstrationMails?: string | undefined;
}

const mostMails = 50;

const wrongOrigin = () =>
  new RouteError(403, "FORBIDDEN_ORIGIN", "This can only be asked from the pages of Préau themselves.");

/** Signing in and out, activation, one's sessions: JSON routes, since they set cookies. */
export async function sessionRoutes(app: FastifyInstance, options: SessionRoutesOptions): Promise<void> {
  const { database } = options;
  // Made now: the first unknown login would take the time of two.
  void decoyHash();

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
    const { demonstrationSignIns: signIns, demonstrationMails } = options;
    const demonstrationReadsMails = demonstrationMails === undefined ? undefined : true;
    if (principal.kind !== "SESSION")
      return { signedIn: false, demonstration: signIns && { signIns }, demonstrationReadsMails };
    const [{ ownDevice, preferences, ...user }, unread] = await Promise.all([
      readWhoIsThere(database, principal, now),
      options.countUnread(principal.userId),
    ]);
    return {
      signedIn: true,
      user,
      unread,
      preferences,
      ownDevice,
      idleMinutes: ownDevice ? null : idleMinutes,
      demonstrationReadsMails,
    };
  });

  app.post("/session/sign-in", async (request, reply) => {
    const body = parseBody(signInBody, request.body);
    const result = await signIn(options, {
      ...body,
      ...browserFacts(request),
      ip: request.ip,
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

  app.post("/session/password", async (request) => {
    const now = new Date();
    const principal = await signedIn(request, now);
    const body = parseBody(passwordBody, request.body);
    const problem = await changePassword(options, { ...principal, ...body, requestId: request.id, now });
    if (problem) throw problem;
    return { changed: true };
  });

  // To try what is sent, one reads the mails of everybody: in a demonstration only.
  const mails = options.demonstrationMails;
  app.get("/session/demonstration-mails", async () => {
    if (mails === undefined) throw new RouteError(404, "NOT_FOUND", "This is no demonstration.");
    return { mails: await readKeptMails(mails, mostMails) };
  });

  await activationRoutes(app, options);
}
