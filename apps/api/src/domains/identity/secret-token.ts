import { hash, randomBytes } from "node:crypto";

/** 256 bits that nobody guesses, for a cookie or a programme. Only its hash is stored. */
export const newToken = (): string => randomBytes(32).toString("base64url");

export const hashOf = (token: string): Buffer => hash("sha256", token, "buffer");

/** Whether a cookie looks like what `newToken` makes. */
export const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text);
