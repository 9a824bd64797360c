import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

export interface Counted {
  /** Of answers, with their heads, as they went over the wire. */
  bytes: number;
  requests: number;
}

export interface CountingProxy {
  url: string;
  /** What passed since the last question. */
  take(): Counted;
  /** Answers once nothing has passed for so long. */
  quiet(milliseconds: number): Promise<void>;
  close(): void;
}

/** Stands between a browser and the product: what a service worker asks for passes too, whoever asked. */
export async function countingProxy(product: string): Promise<CountingProxy> {
  const target = new URL(product);
  let requests = 0;
  let bytes = 0;
  let last = Date.now();
  const server = createServer((asked, answer) => {
    requests += 1;
    last = Date.now();
    const forwarded = request(
      {
        host: target.hostname,
        port: target.port,
        method: asked.method,
        path: asked.url,
        headers: asked.headers,
      },
      (given) => {
        const head = given.rawHeaders.reduce((sum, part) => sum + Buffer.byteLength(part) + 2, 17);
        bytes += head;
        answer.writeHead(given.statusCode ?? 502, given.headers);
        given.on("data", (chunk: Buffer) => {
          bytes += chunk.length;
          last = Date.now();
        });
        given.pipe(answer);
      },
    );
    forwarded.once("error", () => answer.destroy());
    asked.pipe(forwarded);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    // Chromium compresses and stores for an address by name as it would on the Internet.
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    take() {
      const counted = { bytes, requests };
      bytes = 0;
      requests = 0;
      return counted;
    },
    async quiet(milliseconds) {
      for (let left = milliseconds; left > 0; left = last + milliseconds - Date.now())
        await new Promise((later) => setTimeout(later, left));
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
