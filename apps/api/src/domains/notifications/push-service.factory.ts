import { createDecipheriv, createECDH, type ECDH, hkdfSync, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Push {
  headers: Record<string, string | string[] | undefined>;
  /** As the browser reads it. */
  text: string;
  /** As the push service sees it. */
  body: Buffer;
}

export interface PushService {
  received: Push[];
  /** What it answers from now on. */
  answer(status: number): void;
  /** What a browser of it gives. */
  subscription: { endpoint: string; keys: { p256dh: string; auth: string } };
  close(): Promise<void>;
}

/** Reads a push as a browser does (RFC 8291). */
function unpack(body: Buffer, browser: ECDH, auth: Buffer): string {
  const salt = body.subarray(0, 16);
  const idLength = body[20]!;
  const server = body.subarray(21, 21 + idLength);
  const info = Buffer.concat([Buffer.from("WebPush: info\0"), browser.getPublicKey(), server]);
  const input = Buffer.from(hkdfSync("sha256", browser.computeSecret(server), auth, info, 32));
  const derive = (name: string, length: number): Buffer =>
    Buffer.from(hkdfSync("sha256", input, salt, `Content-Encoding: ${name}\0`, length));
  const sealed = body.subarray(21 + idLength);
  const decipher = createDecipheriv("aes-128-gcm", derive("aes128gcm", 16), derive("nonce", 12));
  decipher.setAuthTag(sealed.subarray(-16));
  const padded = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  return padded.subarray(0, padded.lastIndexOf(2)).toString("utf8");
}

/** A push service on this machine, and one browser of it. */
export async function openPushService(): Promise<PushService> {
  const received: Push[] = [];
  let status = 201;
  const browser = createECDH("prime256v1");
  browser.generateKeys();
  const auth = randomBytes(16);
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks);
      received.push({ headers: request.headers, body, text: unpack(body, browser, auth) });
      response.writeHead(status).end();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    received,
    answer: (next) => void (status = next),
    subscription: {
      endpoint: `http://127.0.0.1:${port}/push/a-browser`,
      keys: { p256dh: browser.getPublicKey("base64url"), auth: auth.toString("base64url") },
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
