import type { FastifyReply, FastifyRequest } from "fastify";
import type { DataSource } from "typeorm";

import type { Storage } from "../../platform/storage/storage.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { RouteError } from "../../platform/http/route-error.ts";

export interface FilesOptions {
  database: DataSource;
  storage: Storage;
  /** Who asks; refuses a cookie from another site. */
  contextOf(request: FastifyRequest): Promise<ViewerContext>;
  log(message: string, error: unknown): void;
}

/** The same for what is not, and for what is not for the viewer. */
export const nothingHere = (reply: FastifyReply): FastifyReply =>
  reply.code(404).send({ code: "NOT_FOUND", message: "There is nothing at this address." });

/** The person of a session: no app reads or writes files. @throws RouteError 401 */
export async function signedIn(
  { contextOf }: Pick<FilesOptions, "contextOf">,
  request: FastifyRequest,
): Promise<{ viewer: Viewer; context: ViewerContext }> {
  const context = await contextOf(request);
  if (context.principal.kind !== "SESSION" || context.viewer === null)
    throw new RouteError(401, "UNAUTHENTICATED", "Sign in first.");
  return { viewer: context.viewer, context };
}
