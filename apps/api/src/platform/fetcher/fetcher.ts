import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";

import { type Dispatcher, request } from "undici";

import { guardedAgent, RefusedAddress } from "./guarded-agent.ts";
import { isLoopback, isPublicAddress } from "./public-address.ts";

export interface FetchWish {
  /** Media types, as `Accept` says them. */
  accept: string;
  /** Of the body, unpacked. */
  mostBytes: number;
  /** What it answered before: then it may answer that nothing changed. */
  etag?: string | null;
  lastModified?: string | null;
}

export interface Fetched {
  bytes: Uint8Array;
  /** Where it was in the end. */
  address: string;
  mediaType: string;
  /** The encoding of its text, if the answer says it. */
  charset: string | null;
  etag: string | null;
  lastModified: string | null;
}

/** Why there is nothing: what others do wrong is an answer and no error. */
export type FetchFailure = "REFUSED_ADDRESS" | "UNREACHABLE" | "NOT_FOUND" | "TOO_LARGE" | "BAD_ANSWER";
export type FetchAnswer = { fetched: Fetched } | { unchanged: true } | { failure: FetchFailure };

/** What is given to an address: nobody follows where it leads on. */
export interface PostWish {
  headers: Readonly<Record<string, string>>;
  body: Uint8Array | null;
}

export type PostAnswer = { status: number } | { failure: FetchFailure };

/** The one way out of Préau, for every address that a person gives. */
export interface Fetcher {
  fetch(address: string, wish: FetchWish): Promise<FetchAnswer>;
  post(address: string, wish: PostWish): Promise<PostAnswer>;
  close(): Promise<void>;
}

export interface FetcherOptions {
  /** Only for tests, whose servers are on this machine. */
  loopback?: boolean;
  /** For all of it: looking up, redirects, the body. */
  timeout?: number;
}

const mostRedirects = 5;
const ports = new Set(["", "80", "443"]);

export function openFetcher({ loopback = false, timeout = 10_000 }: FetcherOptions = {}): Fetcher {
  const passes = (address: string): boolean => isPublicAddress(address) || (loopback && isLoopback(address));
  const agent = guardedAgent(passes);
  const mayAsk = ({ protocol, port, username, password }: URL): boolean =>
    (protocol === "https:" || protocol === "http:") &&
    (loopback || ports.has(port)) &&
    username === "" &&
    password === "";

  async function follow(
    address: string,
    wish: FetchWish,
    signal: AbortSignal,
    left: number,
  ): Promise<FetchAnswer> {
    if (!URL.canParse(address) || !mayAsk(new URL(address))) return { failure: "REFUSED_ADDRESS" };
    const answer = await request(address, {
      dispatcher: agent,
      signal,
      headers: {
        accept: wish.accept,
        "accept-encoding": "gzip, deflate, br",
        "user-agent": "Preau (calendars and feeds)",
        ...(wish.etag ? { "if-none-match": wish.etag } : {}),
        ...(wish.lastModified ? { "if-modified-since": wish.lastModified } : {}),
      },
    });
    const { statusCode, headers } = answer;
    const location = headers["location"];
    if (statusCode >= 300 && statusCode < 400 && typeof location === "string") {
      leave(answer.body);
      if (left === 0 || !URL.canParse(location, address)) return { failure: "BAD_ANSWER" };
      return follow(new URL(location, address).href, wish, signal, left - 1);
    }
    if (statusCode !== 200) {
      leave(answer.body);
      if (statusCode === 304) return { unchanged: true };
      return { failure: statusCode >= 500 ? "UNREACHABLE" : "NOT_FOUND" };
    }
    return takeBody(answer, address, wish.mostBytes);
  }

  return {
    async fetch(address, wish) {
      try {
        return await follow(address, wish, AbortSignal.timeout(timeout), mostRedirects);
      } catch (error) {
        return { failure: failureOf(error) };
      }
    },
    async post(address, { headers, body }) {
      if (!URL.canParse(address) || !mayAsk(new URL(address))) return { failure: "REFUSED_ADDRESS" };
      try {
        const signal = AbortSignal.timeout(timeout);
        const answer = await request(address, { dispatcher: agent, signal, method: "POST", headers, body });
        leave(answer.body);
        return { status: answer.statusCode };
      } catch (error) {
        return { failure: failureOf(error) };
      }
    },
    close: () => agent.close(),
  };
}

/** A body that nobody wants ends with an error of its own, which would end the process. */
function leave(body: Dispatcher.ResponseData["body"]): void {
  body.on("error", () => {});
  body.destroy();
}

const isRefusal = (error: unknown): boolean =>
  error instanceof RefusedAddress || (error instanceof Error && error.cause instanceof RefusedAddress);

const failureOf = (error: unknown): FetchFailure => (isRefusal(error) ? "REFUSED_ADDRESS" : "UNREACHABLE");

async function takeBody(
  { body, headers }: Dispatcher.ResponseData,
  address: string,
  mostBytes: number,
): Promise<FetchAnswer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) {
      leave(body);
      return { failure: "TOO_LARGE" };
    }
    chunks.push(chunk);
  }
  const one = (name: string): string | null => {
    const value = headers[name];
    return typeof value === "string" ? value.slice(0, 500) : null;
  };
  const bytes = await unpacked(Buffer.concat(chunks), one("content-encoding"), mostBytes);
  if (typeof bytes === "string") return { failure: bytes };
  const type = one("content-type") ?? "";
  return {
    fetched: {
      bytes,
      address,
      mediaType: type.split(";")[0]!.trim().toLowerCase(),
      charset: /;\s*charset\s*=\s*["']?([^\s;"']+)/i.exec(type)?.[1]?.toLowerCase() ?? null,
      etag: one("etag"),
      lastModified: one("last-modified"),
    },
  };
}

const packings = {
  gzip: promisify(gunzip),
  "x-gzip": promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/** A small body may unpack to a large one: it stops where it becomes too large. */
async function unpacked(
  bytes: Buffer,
  encoding: string | null,
  mostBytes: number,
): Promise<Buffer | FetchFailure> {
  const name = encoding?.trim().toLowerCase() ?? "identity";
  if (name === "identity" || name === "") return bytes;
  if (!(name in packings)) return "BAD_ANSWER";
  try {
    return await packings[name as keyof typeof packings](bytes, { maxOutputLength: mostBytes });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "TOO_LARGE" : "BAD_ANSWER";
  }
}
