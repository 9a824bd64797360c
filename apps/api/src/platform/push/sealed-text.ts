import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

import type { Secrets } from "../secrets/secrets.ts";

/** The key with which subscriptions are sealed now. */
export const sealingKey = "push-subscription-1";

/** What lies in the base wakes nobody by itself. */
export function sealText(secrets: Secrets, text: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", secrets.hmac("seal", sealingKey), nonce);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** @throws when it was sealed by another installation, or changed */
export function unsealText(secrets: Secrets, sealed: Buffer, key: string): string {
  const decipher = createDecipheriv("aes-256-gcm", secrets.hmac("seal", key), sealed.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString("utf8");
}
