import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

/** An e-mail that was kept as a file, since no server took it. */
export interface KeptMail {
  id: string;
  /** When it was written. */
  at: Date;
  to: string;
  subject: string;
  text: string;
}

/** The latest mails that `openMailer` kept in a folder, the newest first; none where nothing was kept. */
export async function readKeptMails(folder: string, most: number): Promise<KeptMail[]> {
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(
    names
      .filter((name) => name.endsWith(".eml"))
      .map(async (name) => ({ name, at: (await stat(join(folder, name))).mtime })),
  );
  const latest = files.toSorted((one, other) => other.at.getTime() - one.at.getTime()).slice(0, most);
  return Promise.all(
    latest.map(async ({ name, at }) => ({
      id: name.slice(0, -".eml".length),
      at,
      ...readMail(await readFile(join(folder, name), "latin1")),
    })),
  );
}

/** Of a mail of one part, as all those are that Préau writes. */
export function readMail(raw: string): Pick<KeptMail, "to" | "subject" | "text"> {
  const end = raw.indexOf("\r\n\r\n");
  const head = raw.slice(0, end).replaceAll(/\r\n[ \t]+/g, " ");
  const header = (name: string): string => new RegExp(`^${name}: (.*)$`, "im").exec(head)?.[1]?.trim() ?? "";
  const body = decode(raw.slice(end + 4), header("Content-Transfer-Encoding"));
  return {
    to: header("To"),
    subject: words(header("Subject")),
    text: body.toString("utf8").replaceAll("\r\n", "\n"),
  };
}

function decode(text: string, encoding: string): Buffer {
  if (/base64/i.test(encoding)) return Buffer.from(text, "base64");
  return /quoted-printable/i.test(encoding)
    ? quoted(text.replaceAll(/=\r\n/g, ""))
    : Buffer.from(text, "latin1");
}

const quoted = (text: string): Buffer =>
  Buffer.from(
    text.replaceAll(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
    "latin1",
  );

/** Words of a header (RFC 2047); a character may be cut between two of them. */
const words = (header: string): string =>
  header.replaceAll(/=\?utf-8\?[qb]\?[^?]*\?=(?:\s+=\?utf-8\?[qb]\?[^?]*\?=)*/gi, (all) =>
    Buffer.concat(
      [...all.matchAll(/=\?utf-8\?([qb])\?([^?]*)\?=/gi)].map(([, kind, text]) =>
        kind!.toLowerCase() === "b" ? Buffer.from(text!, "base64") : quoted(text!.replaceAll("_", " ")),
      ),
    ).toString("utf8"),
  );
