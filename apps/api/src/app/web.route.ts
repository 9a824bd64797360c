import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";

import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

import { sessionCookie } from "../domains/identity/session.cookies.ts";

/** Scripts, workers, the manifest and all else come from here alone. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** The service worker fetches files of ours, and loads nothing else. */
const policyOfWorker = "default-src 'none'; connect-src 'self'";

/** The built web application: hashed files for a year, and its one page for every other address. */
export async function webRoute(
  app: FastifyInstance,
  options: { folder: string; schemaFile: string },
): Promise<void> {
  app.get("/schema.graphql", async (_, reply) =>
    reply.type("text/plain; charset=utf-8").send(await readFile(options.schemaFile, "utf8")),
  );
  if (!existsSync(options.folder)) return;
  await app.register(fastifyStatic, {
    root: options.folder,
    preCompressed: true,
    index: false,
    wildcard: false,
    cacheControl: false,
    setHeaders(reply, path) {
      const hashed = path.includes("/assets/");
      void reply.header("Cache-Control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
      const name = path.replace(/\.(?:br|gz)$/, "");
      if (name.endsWith(".html")) void reply.header("Content-Security-Policy", contentSecurityPolicy);
      if (name.endsWith("sw.js")) void reply.header("Content-Security-Policy", policyOfWorker);
    },
  });
  app.setNotFoundHandler((request, reply) => {
    const isPage =
      request.method === "GET" &&
      !/\.\w+$/.test(request.url.split("?")[0]!) &&
      accepts(request.headers.accept);
    if (!isPage)
      return reply.code(404).send({ code: "NOT_FOUND", message: "There is nothing at this address." });
    return sendPage(request, reply);
  });
  app.get("/", sendPage);
}

/** The same page twice: the one for who comes with a session also asks at once for the dashboard's code. */
const sendPage = (request: FastifyRequest, reply: FastifyReply) =>
  reply
    .header("Content-Security-Policy", contentSecurityPolicy)
    .sendFile(sessionCookie(request) === undefined ? "index.html" : "signed-in.html");

const accepts = (accept: string | undefined): boolean =>
  accept === undefined || accept.includes("text/html") || accept.includes("*/*");
