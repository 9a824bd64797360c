import type { LightMyRequestResponse } from "fastify";
import sharp from "sharp";

import type { Browser } from "../identity/browser.factory.ts";
import type { Storage } from "../../platform/storage/storage.ts";
import { type Api, openApi } from "../../testing/ask.ts";
import { openServer, type OpenServer } from "../../testing/open-server.ts";
import type { Name } from "../../testing/safety/cast.ts";
import type { FileCard } from "./file-card.type.ts";
import { defineFileSubject } from "./file-subject.ts";
import { attachFiles, type Attachment } from "./file-uses.service.ts";

export interface Asked {
  headers?: Record<string, string>;
  payload?: Buffer;
}

export interface FilesDesk {
  server: OpenServer;
  api: Api;
  /** Asks the server as somebody of the cast, or as nobody. */
  ask(name: Name | null, method: string, url: string, asked?: Asked): Promise<LightMyRequestResponse>;
  /** Announces an upload; answers where it goes, or what was refused. */
  announce(name: Name, fileName: string, size: number): Promise<LightMyRequestResponse>;
  /** Sends bytes from an offset on. */
  send(name: Name, url: string, offset: number, bytes: Buffer): Promise<LightMyRequestResponse>;
  /** Announces and sends everything; answers what became of it. */
  upload(name: Name, fileName: string, bytes: Buffer): Promise<Outcome>;
  /** What became of an upload. */
  outcome(name: Name, id: string): Promise<Outcome>;
  /** Who may read which subject: `SHELF` is the kind of all of them. */
  readers: Map<string, Name[]>;
  attach(name: Name, subjectId: string, fileIds: string[], more?: Partial<Attachment>): Promise<void>;
  close(): Promise<void>;
}

export interface Outcome {
  state: string;
  refusal?: string;
  file: FileCard;
}

export const idOf = (url: string): string => url.slice(url.lastIndexOf("/") + 1);

/** A photograph with all that a telephone writes in it: where, when, by whom. */
export const photograph = (width = 640, height = 480): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: "#0b5c6b" } })
    .jpeg()
    .withExif({
      IFD0: { Artist: "canary-artist" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "48/1 51/1 24/1", GPSLongitude: "2/1 21/1 7/1" },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();

const readers = new Map<string, Name[]>();
const ids = new Map<string, Name>();

/** Something of the tests that holds files. */
const shelf = defineFileSubject({
  kind: "SHELF",
  readableBy: async (_context, viewer, subjectIds) =>
    new Set(subjectIds.filter((id) => readers.get(id)?.includes(ids.get(viewer.id)!))),
});

export async function openFilesDesk(storage?: Storage): Promise<FilesDesk> {
  const server = await openServer(storage);
  const api = await openApi(server.url);
  for (const [name, id] of Object.entries(server.people)) ids.set(id, name as Name);
  const browsers = new Map<Name, Promise<Browser>>();
  const browserOf = (name: Name): Promise<Browser> => {
    const known = browsers.get(name) ?? server.browserOf(name);
    browsers.set(name, known);
    return known;
  };
  const ask: FilesDesk["ask"] = async (name, method, url, { headers = {}, payload } = {}) =>
    server.app.inject({
      method: method as "GET",
      url,
      cookies: name === null ? {} : Object.fromEntries((await browserOf(name)).cookies),
      headers: {
        host: "ent.example.org",
        "sec-fetch-site": "same-origin",
        ...(method !== "GET" && { origin: "http://ent.example.org" }),
        ...(url.startsWith("/files/upload") && { "tus-resumable": "1.0.0" }),
        ...headers,
      },
      ...(payload && { payload }),
    });
  const announce: FilesDesk["announce"] = (name, fileName, size) =>
    ask(name, "POST", "/files/upload", {
      headers: {
        "upload-length": String(size),
        "upload-metadata": `filename ${Buffer.from(fileName).toString("base64")}`,
      },
    });
  const send: FilesDesk["send"] = (name, url, offset, bytes) =>
    ask(name, "PATCH", url, {
      headers: { "content-type": "application/offset+octet-stream", "upload-offset": String(offset) },
      payload: bytes,
    });
  const outcome = async (name: Name, id: string): Promise<Outcome> =>
    (await ask(name, "POST", `/files/own/${id}`)).json<Outcome>();
  return {
    server,
    api,
    ask,
    announce,
    send,
    outcome,
    readers,
    async upload(name, fileName, bytes) {
      const begun = await announce(name, fileName, bytes.length);
      if (begun.statusCode !== 201)
        throw new Error(`${fileName} was not begun: ${begun.statusCode} ${begun.body}`);
      const url = String(begun.headers["location"]);
      const sent = await send(name, url, 0, bytes);
      if (sent.statusCode !== 204)
        throw new Error(`${fileName} was not taken: ${sent.statusCode} ${sent.body}`);
      return outcome(name, idOf(url));
    },
    async attach(name, subjectId, fileIds, more = {}) {
      const context = await api.context(server.people[name]);
      await context.database.transaction((manager) =>
        attachFiles(context, manager, {
          subjectKind: shelf.kind,
          subjectId,
          fileIds,
          now: context.now,
          ...more,
        }),
      );
    },
    async close() {
      await api.close();
      await server.close();
    },
  };
}
