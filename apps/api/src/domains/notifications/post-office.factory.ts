import { once } from "node:events";
import type { AddressInfo } from "node:net";

import { SMTPServer } from "smtp-server";

export interface Received {
  to: string;
  messageId: string;
  subject: string;
  raw: string;
}

export interface PostOffice {
  url: string;
  received: Received[];
  /** Addresses that it refuses for good, and those that it refuses for now. */
  unknown: Set<string>;
  busy: Set<string>;
  close(): Promise<void>;
}

const header = (raw: string, name: string): string =>
  new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, "im").exec(raw)?.[1]?.replaceAll(/\r\n[ \t]/g, " ") ?? "";

const refusal = (responseCode: number): Error => Object.assign(new Error("No."), { responseCode });

/** A server of e-mail on this machine, which keeps what it is given. */
export async function openPostOffice(): Promise<PostOffice> {
  const received: Received[] = [];
  const [unknown, busy] = [new Set<string>(), new Set<string>()];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo({ address }, _, done) {
      if (unknown.has(address)) return done(refusal(550));
      return done(busy.has(address) ? refusal(451) : null);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const raw = Buffer.concat(chunks).toString("utf8");
        const to = session.envelope.rcptTo.map(({ address }) => address).join(",");
        const [messageId, subject] = [header(raw, "Message-ID"), header(raw, "Subject")];
        received.push({ to, messageId, subject, raw });
        done();
      });
    },
  });
  // Whoever is killed leaves its connection.
  server.on("error", () => {});
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    unknown,
    busy,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
