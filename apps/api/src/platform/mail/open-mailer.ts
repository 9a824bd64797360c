import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { createTransport } from "nodemailer";

import type { Mail, Mailer } from "./mailer.ts";

export interface MailerOptions {
  /** `smtps://user:password@mail.example.org`; without it, mails are kept as files. */
  smtpUrl: string | undefined;
  /** Whom mails come from: `Préau <ne-pas-repondre@ent.example.org>`. */
  from: string;
  /** Where files of mails go. */
  folder: string;
  /** What people type in their browser: `https://ent.example.org`. */
  origin: string;
}

export const mailFolder = (dataFolder: string): string => join(dataFolder, "mail");

/** Sends by SMTP when a server is configured, and else keeps `.eml` files in the data folder. */
export function openMailer({ smtpUrl, from, folder, origin }: MailerOptions): Mailer {
  const address = /([^\s<>]+@[^\s<>]+)>?$/.exec(from)?.[1] ?? "preau@localhost";
  const host = address.slice(address.lastIndexOf("@") + 1);
  const contact = `mailto:${address}`;
  const link = (path: string): string => new URL(path, origin).href;
  const message = ({ id, to, subject, text }: Mail) => ({
    from,
    to: { name: "", address: to },
    subject,
    text,
    messageId: `<${id}@${host}>`,
    // No answering machine of the school or of the family answers us.
    headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  if (smtpUrl === undefined) {
    const composer = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
    return {
      link,
      contact,
      async send(mail) {
        const { message: bytes } = await composer.sendMail(message(mail));
        await keep(folder, mail.id, bytes as Buffer);
        return "SENT";
      },
      close: () => composer.close(),
    };
  }
  const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
  const server = createTransport({ url: smtpUrl, pool: true, maxConnections: 2, ...timeouts });
  return {
    link,
    contact,
    async send(mail) {
      try {
        await server.sendMail(message(mail));
        return "SENT";
      } catch (error) {
        if (isRefusedAddress(error)) return "REFUSED";
        throw error;
      }
    },
    close: () => server.close(),
  };
}

/** The same mail again takes the place of the first; a half-written one has another name. */
async function keep(folder: string, id: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${id.replaceAll(/[^\w.-]/g, "_")}.eml`);
  await writeFile(`${file}.part`, bytes, { mode: 0o600 });
  await rename(`${file}.part`, file);
}

function isRefusedAddress(error: unknown): boolean {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return code === "EENVELOPE" && responseCode !== undefined && responseCode >= 500;
}
