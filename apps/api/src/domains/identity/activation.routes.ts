import type { FastifyInstance, FastifyRequest } from "fastify";
import type { DataSource } from "typeorm";

import type { Secrets } from "../../platform/secrets/secrets.ts";
import {
  activate,
  findActivation,
  type PendingActivation,
  type WrittenOnLetter,
} from "./activation.service.ts";
import { parseBody } from "../../platform/http/parse-body.ts";
import { RouteError } from "../../platform/http/route-error.ts";
import { activateBody, checkBody } from "./session.bodies.ts";
import { browserFacts, setSessionCookies } from "./session.cookies.ts";
import type { SignInLimits } from "./sign-in.limits.ts";

interface ActivationRoutesOptions {
  database: DataSource;
  secrets: Secrets;
  limits: SignInLimits;
}

const invalidCode = () =>
  new RouteError(404, "INVALID_CODE", "This code is unknown, was used already, or has expired.", {
    field: "code",
  });
const loginNeeded = () =>
  new RouteError(429, "LOGIN_NEEDED", "Many codes were wrong here: give the login of the letter too.", {
    field: "login",
  });

/** The two steps of a letter: whose code it is, then a password. */
export async function activationRoutes(
  app: FastifyInstance,
  { database, secrets, limits }: ActivationRoutesOptions,
): Promise<void> {
  /** Who guesses has to guess for one login: that is hopeless, and keeps nobody of the same school out. */
  const pendingOf = async (
    request: FastifyRequest,
    letter: WrittenOnLetter,
    now: Date,
  ): Promise<PendingActivation> => {
    if (letter.login === undefined && (await limits.isGuessing(request.ip))) throw loginNeeded();
    const found = await findActivation(database, secrets, letter, now);
    if (found) return found;
    await limits.countWrongCode(request.ip);
    throw invalidCode();
  };

  app.post("/session/activate/check", async (request) => {
    const { login, givenName, familyName } = await pendingOf(
      request,
      parseBody(checkBody, request.body),
      new Date(),
    );
    return { login, initials: `${givenName[0] ?? ""}${familyName[0] ?? ""}`.toUpperCase() };
  });

  app.post("/session/activate", async (request, reply) => {
    const body = parseBody(activateBody, request.body);
    const now = new Date();
    const result = await activate(database, secrets, await pendingOf(request, body, now), {
      ...body,
      ...browserFacts(request),
      requestId: request.id,
      now,
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
}
