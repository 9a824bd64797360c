import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import type { S3Options } from "../platform/storage/open-storage.ts";

/** All that comes from outside the programme; nothing else reads process.env. */
export interface Environment {
  port: number;
  host: string;
  /** A base of one's own; the embedded Postgres when absent. */
  databaseUrl: string | undefined;
  /** Folder of the embedded Postgres, of secrets and of letters. */
  dataFolder: string;
  /** `1` makes a demonstration, `0` a real base; otherwise it depends on where the base is. */
  demonstration: string | undefined;
  /** What people type in their browser, when a proxy stands before us: `https://ent.example.org`. */
  origin: string | undefined;
  secretKey: string | undefined;
  logLevel: string;
  /** The server that takes our e-mails, with how to sign in there; without it they are files of the data folder. */
  smtpUrl: string | undefined;
  /** Whom they come from. */
  mailFrom: string;
  /** A bucket for what people upload; without it, files are in the data folder. */
  s3: S3Options | undefined;
  /** While developing, cookies may send free documents. */
  development: boolean;
}

const repository = fileURLToPath(
  new URL(import.meta.url.includes("/dist/") ? "../../../../../" : "../../../../", import.meta.url),
);

export const webFolder = join(repository, "apps/web/dist");
export const schemaFile = join(repository, "schema.graphql");
export const safelistFile = join(repository, "apps/web/src/platform/gql/persisted-documents.json");

/** @throws an Error that says which variable is wrong, and what it should be */
export function readEnvironment(env: NodeJS.ProcessEnv = process.env): Environment {
  return {
    port: portOf(env.PORT ?? "4000"),
    host: env.HOST ?? "127.0.0.1",
    databaseUrl: databaseUrlOf(env.DATABASE_URL),
    dataFolder: resolve(env.PREAU_DATA?.replace(/^~(?=\/|$)/, homedir()) ?? join(repository, ".preau")),
    demonstration: flagOf("PREAU_DEMONSTRATION", env.PREAU_DEMONSTRATION),
    origin: originOf(env.PREAU_ORIGIN),
    secretKey: env.PREAU_SECRET_KEY || undefined,
    logLevel: env.PREAU_LOG_LEVEL ?? "info",
    smtpUrl: smtpUrlOf(env.PREAU_SMTP_URL),
    mailFrom: mailFromOf(env.PREAU_MAIL_FROM, env.PREAU_SMTP_URL),
    s3: s3Of(env),
    development: env.PREAU_DEVELOPMENT === "1",
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT is "${text}": it should be a number from 0 to 65535.`);
  return port;
}

function databaseUrlOf(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (!/^postgres(ql)?:\/\//.test(text)) throw new Error("DATABASE_URL should begin with postgres://");
  return text;
}

function smtpUrlOf(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (!/^smtps?:\/\//.test(text) || !URL.canParse(text))
    throw new Error("PREAU_SMTP_URL should be like smtps://user:password@mail.example.org");
  return text;
}

function mailFromOf(text: string | undefined, smtpUrl: string | undefined): string {
  if (!text) {
    if (smtpUrl)
      throw new Error("PREAU_SMTP_URL wants PREAU_MAIL_FROM too: the address that e-mails come from.");
    return "Préau <ne-pas-repondre@localhost>";
  }
  if (!/^(?:[^<>\p{Cc}]* <)?[^\s<>@]+@[^\s<>@]+>?$/u.test(text))
    throw new Error("PREAU_MAIL_FROM should be like Préau <ne-pas-repondre@ent.example.org>");
  return text;
}

function s3Of(env: NodeJS.ProcessEnv): S3Options | undefined {
  const {
    PREAU_S3_BUCKET: bucket,
    PREAU_S3_ENDPOINT: endpoint,
    PREAU_S3_REGION: region = "us-east-1",
    PREAU_S3_KEY_ID: keyId,
    PREAU_S3_SECRET: secret,
  } = env;
  if (!bucket && !endpoint && !keyId && !secret) return undefined;
  const wanted = { PREAU_S3_BUCKET: bucket, PREAU_S3_KEY_ID: keyId, PREAU_S3_SECRET: secret };
  const missing = Object.entries(wanted).flatMap(([name, value]) => (value ? [] : [name]));
  if (missing.length > 0)
    throw new Error(
      `Files in S3 want ${missing.join(" and ")} too; without any PREAU_S3_… they are in PREAU_DATA.`,
    );
  // Its value is not quoted: somebody may have given their secret here.
  if (endpoint && !/^https?:$/.test(URL.canParse(endpoint) ? new URL(endpoint).protocol : ""))
    throw new Error("PREAU_S3_ENDPOINT should be like https://s3.example.org");
  return { bucket: bucket!, endpoint: endpoint || undefined, region, keyId: keyId!, secret: secret! };
}

function flagOf(name: string, text: string | undefined): string | undefined {
  if (text === undefined || text === "" || text === "0" || text === "1") return text || undefined;
  throw new Error(`${name} is "${text}": it should be 1 or 0.`);
}

function originOf(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (!URL.canParse(text) || new URL(text).origin !== text.replace(/\/$/, "")) {
    throw new Error(`PREAU_ORIGIN is "${text}": it should be like https://ent.example.org`);
  }
  return new URL(text).origin;
}
