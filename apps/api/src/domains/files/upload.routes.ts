import type { IncomingMessage } from "node:http";

import { Server, type ServerOptions, type Upload } from "@tus/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { v7 as uuidv7, validate } from "uuid";

import { StorageError } from "../../platform/storage/storage.ts";
import { answered, UploadRefusal, UploadStore } from "../../platform/storage/upload-store.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { RouteError } from "../../platform/http/route-error.ts";
import { checkUpload, type FileTools } from "./check-upload.service.ts";
import { fileAges, fileLimits } from "./file-limits.ts";
import { type FilesOptions, nothingHere, signedIn } from "./files-request.ts";
import { type OwnFileRow, readOwnFile } from "./files.queries.ts";
import { cardOf, ownAddress } from "./files.service.ts";
import { fileParameters } from "./files.visible.ts";
import { beginUpload, discardFile } from "./uploads.service.ts";

type TusRequest = Parameters<NonNullable<ServerOptions["onUploadCreate"]>>[0];

/** Uploads that one person begins in an hour. */
const hourly = 300;

/** `/files/upload`, as tus says it: cut uploads go on. Each request asks whose upload it is. */
export async function uploadRoutes(app: FastifyInstance, options: FilesOptions): Promise<void> {
  const { database, storage } = options;
  const uploads = new UploadStore(storage, fileAges.unfinished);
  const tools: FileTools = { database, storage, uploads };
  const begun = new RateLimiterMemory({ points: hourly, duration: 3600 });
  const askers = new WeakMap<IncomingMessage, { viewer: Viewer; now: Date; begun?: string }>();
  const askerOf = (request: TusRequest) => askers.get(request.runtime!.node!.req as IncomingMessage)!;

  const tus = new Server({
    path: "/files/upload",
    relativeLocation: true,
    datastore: uploads,
    maxSize: fileLimits.size,
    allowedOrigins: [],
    namingFunction: () => uuidv7(),
    async onUploadCreate(request, { id, size = 0, metadata }) {
      const asker = askerOf(request);
      const name = metadata?.["filename"] ?? metadata?.["name"] ?? "";
      await toTus(beginUpload(database, { id, ownerId: asker.viewer.id, name, size, now: asker.now }));
      asker.begun = id;
      return {};
    },
    async onUploadFinish(request, { id }: Upload) {
      await toTus(checkUpload(tools, id, askerOf(request).now));
      return {};
    },
    async onResponseError(request, error) {
      const { begun: id, viewer, now } = askerOf(request);
      const status = "status_code" in error ? error.status_code : 500;
      // What could not be begun waits for nothing.
      if (id !== undefined && request.method === "POST" && status >= 500)
        await discardFile(database, viewer.id, id, now).catch(() => {});
      if (status >= 500) options.log("An upload failed", error);
      return status === 500 ? { status_code: status, body: '{"code":"INTERNAL"}' } : undefined;
    },
  });

  // The bytes go to tus as they come.
  app.addContentTypeParser("application/offset+octet-stream", (_request, _payload, done) => done(null));

  const handle = async (
    request: FastifyRequest,
    reply: FastifyReply,
    viewer: Viewer,
    now: Date,
  ): Promise<FastifyReply> => {
    askers.set(request.raw, { viewer, now });
    for (const [name, value] of Object.entries(reply.getHeaders()))
      reply.raw.setHeader(name, value as string);
    reply.hijack();
    await tus.handle(request.raw, reply.raw);
    return reply;
  };

  app.post("/files/upload", async (request, reply) => {
    const { viewer, context } = await signedIn(options, request);
    await take(begun, viewer.id);
    return handle(request, reply, viewer, context.now);
  });

  app.route<{ Params: { id: string } }>({
    method: ["HEAD", "PATCH", "DELETE"],
    url: "/files/upload/:id",
    exposeHeadRoute: false,
    async handler(request, reply) {
      const { viewer, context } = await signedIn(options, request);
      const file = await ownFile(context, viewer, request.params.id);
      if (!file) return nothingHere(reply);
      if (request.method === "DELETE") {
        if (!(await discardFile(database, viewer.id, file.id, context.now))) return nothingHere(reply);
        void uploads.remove(file.id).catch(() => {});
        return reply.code(204).header("Tus-Resumable", "1.0.0").send();
      }
      if (file.state === "UPLOADING") return handle(request, reply, viewer, context.now);
      // All of it came: there is nothing to go on with.
      const whole = {
        "Upload-Offset": file.uploadSize,
        "Upload-Length": file.uploadSize,
        "Tus-Resumable": "1.0.0",
      };
      return reply
        .code(request.method === "HEAD" ? 200 : 409)
        .headers(whole)
        .send();
    },
  });

  /** What became of an upload that came whole: its card, or why it is not kept. */
  app.post<{ Params: { id: string } }>("/files/own/:id", async (request, reply) => {
    const { viewer, context } = await signedIn(options, request);
    const before = await ownFile(context, viewer, request.params.id);
    if (!before) return nothingHere(reply);
    if (before.state === "UPLOADING" || before.state === "CHECKING") {
      const { offset } = await uploads.getUpload(before.id).catch(() => ({ offset: before.uploadSize }));
      if (before.state === "UPLOADING" && offset < before.uploadSize) return { state: "UPLOADING" };
      await toPage(checkUpload(tools, before.id, context.now));
    }
    const file = (await ownFile(context, viewer, before.id)) ?? before;
    if (file.state === "REFUSED") return { state: file.state, refusal: file.refusal };
    return { state: file.state, file: file.state === "READY" ? cardOf(file, ownAddress) : undefined };
  });
}

async function ownFile(context: ViewerContext, viewer: Viewer, id: string): Promise<OwnFileRow | undefined> {
  if (!validate(id)) return undefined;
  const [file] = await context.rowsAlone(readOwnFile, { ...fileParameters(viewer), file: id });
  return file;
}

/** Our refusals, as tus tells them. */
async function toTus(work: Promise<unknown>): Promise<void> {
  try {
    await answered(work);
  } catch (error) {
    throw error instanceof RouteError ? new UploadRefusal(error.status, error.body) : error;
  }
}

/** Those of the storage, as other routes tell them. */
async function toPage(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    throw new RouteError(503, "UNAVAILABLE", "Try again later.");
  }
}

async function take(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new RouteError(429, "TOO_MANY", "Too many files at once: wait a little.", {
      retryAfterSeconds: Math.ceil(refusal.msBeforeNext / 1000),
    });
  }
}
