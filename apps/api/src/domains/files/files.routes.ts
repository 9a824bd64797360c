import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { validate } from "uuid";

import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { fileSubject } from "./file-subject.ts";
import { type FilesOptions, nothingHere, signedIn } from "./files-request.ts";
import { readOwnFile, readUsedFile, type ServedFileRow } from "./files.queries.ts";
import { fileParameters } from "./files.visible.ts";
import { type Look, looks, serveFile } from "./serve-file.ts";
import { uploadRoutes } from "./upload.routes.ts";

interface Asked {
  kind: string;
  subjectId: string;
  fileId: string;
  name: string;
}

const reads = { method: ["GET", "HEAD"] as ("GET" | "HEAD")[], exposeHeadRoute: false };

/** Everything below `/files`: what one uploads, and what one may read. */
export async function filesRoutes(app: FastifyInstance, options: FilesOptions): Promise<void> {
  app.addHook("onRequest", (_, reply, done) => {
    void reply.headers({
      "Cache-Control": "private, no-store",
      Vary: "Cookie",
      "X-Content-Type-Options": "nosniff",
    });
    done();
  });
  await uploadRoutes(app, options);

  app.route<{ Params: Omit<Asked, "kind" | "subjectId"> }>({
    ...reads,
    url: "/files/own/:fileId/:name",
    handler: (request, reply) =>
      serve(request, reply, request.params.name, async () => {
        const { viewer, context } = await signedIn(options, request);
        return ownFile(context, viewer, request.params.fileId);
      }),
  });

  app.route<{ Params: Asked }>({
    ...reads,
    url: "/files/:kind/:subjectId/:fileId/:name",
    handler: (request, reply) =>
      serve(request, reply, request.params.name, async () => {
        const { viewer, context } = await signedIn(options, request);
        return usedFile(context, viewer, request.params);
      }),
  });

  // No page of the application lies here.
  app.get("/files/*", (_, reply) => nothingHere(reply));

  /** The last part of an address is a look, or a name for people: what is served has its own. */
  async function serve(
    request: FastifyRequest,
    reply: FastifyReply,
    name: string,
    find: () => Promise<ServedFileRow | undefined>,
  ): Promise<FastifyReply> {
    const file = await find();
    const look: Look = looks.includes(name as Look) ? (name as Look) : "original";
    if (!file || (look !== "original" && file.width === null)) return nothingHere(reply);
    const isStillAllowed = async (): Promise<boolean> => (await find()) !== undefined;
    return serveFile(request, reply, options.storage, { file, look, isStillAllowed });
  }
}

async function ownFile(
  context: ViewerContext,
  viewer: Viewer,
  file: string,
): Promise<ServedFileRow | undefined> {
  if (!validate(file)) return undefined;
  const [row] = await context.rowsAlone(readOwnFile, { ...fileParameters(viewer), file });
  return row?.state === "READY" ? row : undefined;
}

/** A file of something that the viewer reads now. */
async function usedFile(
  context: ViewerContext,
  viewer: Viewer,
  asked: Asked,
): Promise<ServedFileRow | undefined> {
  const kind = asked.kind.toUpperCase();
  const [subject, file] = [asked.subjectId.toLowerCase(), asked.fileId];
  if (asked.kind !== kind.toLowerCase() || !validate(subject) || !validate(file)) return undefined;
  const declared = await fileSubject(kind);
  if (!declared) return undefined;
  const readable = await declared.readableBy(context, viewer, [subject]);
  if (!readable.has(subject)) return undefined;
  const [row] = await context.rowsAlone(readUsedFile, { kind, subject, file });
  return row;
}
