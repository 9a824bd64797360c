import type { WebSocket } from "@fastify/websocket";
import type { FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { CloseCode, GRAPHQL_TRANSPORT_WS_PROTOCOL, makeServer } from "graphql-ws";

import type { Viewer, ViewerContext } from "../domains/directory/viewer.ts";
import { FactStream } from "../platform/events/fact-stream.ts";
import type { Ear } from "../platform/events/hub.ts";
import type { Live } from "../platform/events/live.ts";
import type { Safelist } from "../platform/graph/safelist.ts";
import { formatError } from "./graph-errors.ts";
import { subscriptionGuard } from "./subscription-guard.ts";

export interface LiveRouteOptions {
  schema: GraphQLSchema;
  safelist: Safelist | undefined;
  live: Live<Viewer>;
  contextOf(request: FastifyRequest): ViewerContext;
}

export const socketLimits = {
  /** Bytes of a message: a hash and its variables are far below. */
  message: 16 * 1024,
  messagesAMinute: 60,
  subscriptions: 5,
  /** Of one person, in one process: pages that are open on all their devices. */
  ofUser: 20,
  pingEvery: 30_000,
};

interface Held {
  socket: WebSocket;
  context: ViewerContext;
  streams: Set<FactStream>;
  ear: Ear | undefined;
  answered: boolean;
  messages: number;
}

/** Answers each socket at `/graphql`: who asks was settled as for any request, before it was opened. */
export function liveSockets({ schema, safelist, live, contextOf }: LiveRouteOptions) {
  const held = new Set<Held>();
  const guard = subscriptionGuard(schema, safelist);
  const server = makeServer<Record<string, unknown>, Held>({
    connectionInitWaitTimeout: 5_000,
    onConnect: ({ extra }) => listen(live, extra),
    onSubscribe: ({ extra, subscriptions }, _, payload) =>
      Object.keys(subscriptions).length > socketLimits.subscriptions
        ? [guard.tooMany(`${socketLimits.subscriptions} subscriptions are open already.`)]
        : guard.read(extra.context, payload),
    onNext: (_, __, ___, ____, result) =>
      result.errors && { ...result, errors: result.errors.map((one) => formatError(one.toJSON())) },
  });

  const beat = setInterval(() => {
    for (const one of held) {
      one.messages = 0;
      if (!one.answered) one.socket.terminate();
      else {
        one.answered = false;
        one.socket.ping();
      }
    }
  }, socketLimits.pingEvery);
  beat.unref();

  const open = (socket: WebSocket, request: FastifyRequest): void => {
    const streams = new Set<FactStream>();
    const one: Held = {
      socket,
      streams,
      ear: undefined,
      answered: true,
      messages: 0,
      context: contextOf(request),
    };
    one.context = { ...one.context, facts: (missedFor) => streamOf(live, one, missedFor) };
    held.add(one);
    socket.on("pong", () => (one.answered = true));
    const closed = server.opened(
      {
        protocol: socket.protocol,
        send: (text) =>
          new Promise<void>((resolve) => {
            if (socket.readyState === socket.OPEN) socket.send(text, () => resolve());
            else resolve();
          }),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (read) =>
          socket.on("message", async (data: Buffer) => {
            one.messages += 1;
            if (one.messages > socketLimits.messagesAMinute / 2)
              return socket.close(CloseCode.TooManyInitialisationRequests, "Too many messages");
            try {
              await read(String(data));
            } catch (error) {
              one.context.log("A socket broke", error);
              socket.close(CloseCode.InternalServerError, "Something broke here.");
            }
          }),
      },
      one,
    );
    socket.on("error", () => socket.terminate());
    socket.once("close", (code: number, reason: Buffer) => {
      held.delete(one);
      for (const stream of streams) stream.end();
      void closed(code, String(reason));
    });
  };
  return { open, stop: () => clearInterval(beat) };
}

function streamOf({ hub }: Live<Viewer>, { streams, ear }: Held, missedFor: number): FactStream {
  const stream = new FactStream((ended) => streams.delete(ended));
  if (ear) for (const fact of hub.missed(ear, missedFor)) stream.push(fact);
  streams.add(stream);
  return stream;
}

/** A socket listens as long as the session lasts that opened it. */
async function listen(live: Live<Viewer>, one: Held): Promise<boolean> {
  const { context, socket, streams } = one;
  const { principal } = context;
  if (principal.kind === "APP") return true;
  const close = (code: number, reason: string): false => {
    socket.close(code, reason);
    return false;
  };
  if (principal.kind === "ANONYMOUS") return close(CloseCode.Unauthorized, "Unauthorized");
  if (live.hub.countOf(principal.userId) >= socketLimits.ofUser)
    return close(CloseCode.TooManyInitialisationRequests, "Too many sockets");
  const ear: Ear = {
    hear: (fact) => streams.forEach((stream) => stream.push(fact)),
    end: () => {
      streams.forEach((stream) => stream.end());
      // Its subscriptions are told first that they are complete.
      setImmediate(() => socket.close(CloseCode.Unauthorized, "Unauthorized"));
    },
  };
  one.ear = ear;
  socket.once("close", () => live.hub.leave(ear));
  if (!(await live.hub.join(principal.sessionId, ear))) return close(CloseCode.Unauthorized, "Unauthorized");
  if (socket.readyState !== socket.OPEN) live.hub.leave(ear);
  return true;
}

/** The one protocol that we speak: a page of another kind is refused before it is opened. */
export const speaksOurs = (protocols: Set<string>): string | false =>
  protocols.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) && GRAPHQL_TRANSPORT_WS_PROTOCOL;
