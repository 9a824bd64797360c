import type { WebSocket } from "@fastify/websocket";
import type { FastifyInstance } from "fastify";

export interface Message {
  type: string;
  id?: string;
  payload?: unknown;
}

export interface LiveSocket {
  socket: WebSocket;
  send(message: object): void;
  /** Opens a subscription. */
  subscribe(payload: object, id?: string): void;
  /** The next message of this kind, whatever comes before it. */
  next(type: string): Promise<Message>;
  /** All that came so far. */
  readonly heard: readonly Message[];
  closed: Promise<number>;
}

interface From {
  cookies?: ReadonlyMap<string, string>;
  headers?: Record<string, string>;
}

const origin = "http://ent.example.org";

/** A socket as a page of Préau opens it. @throws when it is refused before it opens */
export async function openLiveSocket(
  app: FastifyInstance,
  { cookies, headers }: From = {},
): Promise<LiveSocket> {
  const heard: Message[] = [];
  const waiting = new Set<() => void>();
  let end: (code: number) => void;
  const closed = new Promise<number>((resolve) => (end = resolve));
  const cookie = [...(cookies ?? [])].map(([name, value]) => `${name}=${value}`).join("; ");
  const socket = await app.injectWS(
    "/graphql",
    {
      headers: {
        host: "ent.example.org",
        ...(cookies && { cookie, origin }),
        "sec-websocket-protocol": "graphql-transport-ws",
        ...headers,
      },
    },
    {
      onInit: (opened) => {
        opened.on("message", (data: Buffer) => {
          heard.push(JSON.parse(String(data)) as Message);
          for (const look of waiting) look();
        });
        opened.on("close", (code: number) => end(code));
      },
    },
  );
  const send = (message: object): void => socket.send(JSON.stringify(message));
  send({ type: "connection_init" });
  let seen = 0;
  return {
    socket,
    send,
    heard,
    closed,
    subscribe: (payload, id = "facts") => send({ id, type: "subscribe", payload }),
    next: (type) =>
      new Promise((resolve) => {
        const look = (): void => {
          const at = heard.findIndex((message, index) => index >= seen && message.type === type);
          if (at < 0) return void waiting.add(look);
          waiting.delete(look);
          seen = at + 1;
          resolve(heard[at]!);
        };
        look();
      }),
  };
}
