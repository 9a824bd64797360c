import { timingSafeEqual } from "node:crypto";

import { validate } from "uuid";

import type { Secrets } from "../../platform/secrets/secrets.ts";

/** The eight digits that prove an address: only this installation makes them of the id. */
export const codeOf = (secrets: Secrets, id: string): string =>
  String(secrets.hmac("mail-address-code", id).readUInt32BE(0) % 100_000_000).padStart(8, "0");

export const isSameCode = (secrets: Secrets, id: string, typed: string): boolean =>
  isSame(codeOf(secrets, id), typed.replaceAll(/\s/g, ""));

const secretOf = (secrets: Secrets, id: string): string =>
  secrets.hmac("password-reset", id).toString("base64url");

/** What the link of a mail carries: an id, and 256 bits that nobody else makes of it. */
export const tokenOf = (secrets: Secrets, id: string): string => `${id}.${secretOf(secrets, id)}`;

/** The id of a token that this installation made, or null. */
export function idOfToken(secrets: Secrets, token: string): string | null {
  const [id, secret] = token.split(".");
  if (id === undefined || secret === undefined || !validate(id)) return null;
  return isSame(secretOf(secrets, id), secret) ? id : null;
}

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
