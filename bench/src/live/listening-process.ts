import { WebSocket } from "ws";

import { byHash } from "../visitor.ts";

/** What the process that listens is told, and tells back. */
export type Order = { open: { url: string; tokens: string[] } } | { expect: string } | { report: true };
export type Reply = { opened: number } | { heard: number } | { latest: number[] };

const atOnce = 40;
// The protocol wants a text, even where the hash says which it is.
const subscription = { query: "", ...(JSON.parse(byHash("Facts", { missedFor: 0 })) as object) };

/** When each socket heard of the news that is expected. */
let heardAt: number[] = [];
let expected = "";
let sockets = 0;

const tell = (reply: Reply): void => void process.send!(reply);

function open(url: string, token: string): Promise<void> {
  const { host, origin } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://${host}/graphql`, "graphql-transport-ws", {
      headers: { cookie: `preau_session=${token}`, origin },
      perMessageDeflate: false,
    });
    socket.once("error", reject);
    socket.once("close", (code) => reject(new Error(`A socket was closed: ${code}.`)));
    socket.once("open", () => socket.send(JSON.stringify({ type: "connection_init" })));
    socket.on("message", (data: Buffer) => {
      const text = data.toString();
      if (text.includes('"connection_ack"')) {
        socket.send(JSON.stringify({ id: "facts", type: "subscribe", payload: subscription }));
        socket.send(JSON.stringify({ type: "ping" }));
      } else if (text.includes('"pong"')) resolve();
      else if (expected !== "" && text.includes(expected)) {
        heardAt.push(Date.now());
        if (heardAt.length === sockets) tell({ heard: sockets });
      }
    });
  });
}

async function openAll(url: string, tokens: string[]): Promise<void> {
  const waiting = [...tokens];
  const openNext = async (): Promise<void> => {
    for (let token = waiting.pop(); token !== undefined; token = waiting.pop()) await open(url, token);
  };
  await Promise.all(Array.from({ length: atOnce }, openNext));
  sockets = tokens.length;
  tell({ opened: sockets });
}

// It waits for orders, and has nothing else to do at first.
process.channel?.ref();
process.on("message", (order: Order) => {
  if ("open" in order) {
    openAll(order.open.url, order.open.tokens).catch((error: unknown) => {
      console.error(error);
      process.exit(1);
    });
  } else if ("expect" in order) {
    expected = order.expect;
    heardAt = [];
  } else tell({ latest: heardAt });
});
