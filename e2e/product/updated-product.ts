import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

export interface UpdatedProduct {
  url: string;
  /** From now on, a newer version of the application is served. */
  update(): void;
  close(): void;
}

/** The product at another address, which can be updated while somebody reads it. */
export async function productToUpdate(product: string): Promise<UpdatedProduct> {
  const { hostname, port } = new URL(product);
  let newer = false;
  const server = createServer((asked, answer) => {
    const ofTheWorker = newer && asked.url === "/sw.js";
    const headers = { ...asked.headers, ...(ofTheWorker && { "accept-encoding": "identity" }) };
    if (ofTheWorker) delete headers["if-none-match"];
    if (ofTheWorker) delete headers["if-modified-since"];
    const forwarded = request({ hostname, port, method: asked.method, path: asked.url, headers }, (given) => {
      const { "content-length": length, etag, ...others } = given.headers;
      answer.writeHead(
        given.statusCode ?? 502,
        ofTheWorker
          ? others
          : { ...others, ...(length && { "content-length": length }), ...(etag && { etag }) },
      );
      given.pipe(answer, { end: !ofTheWorker });
      if (ofTheWorker) given.once("end", () => answer.end("\n// A newer version.\n"));
    });
    forwarded.once("error", () => answer.destroy());
    asked.pipe(forwarded);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    update: () => {
      newer = true;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
