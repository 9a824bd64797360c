import { createECDH } from "node:crypto";

import type { Secrets } from "../secrets/secrets.ts";

export interface VapidKeys {
  publicKey: string;
  privateKey: string;
}

/** With what push services know this installation: made of its secret key, so that nothing more is kept. */
export function vapidKeys(secrets: Secrets): VapidKeys {
  const pair = createECDH("prime256v1");
  pair.setPrivateKey(secrets.hmac("vapid", "1"));
  return {
    publicKey: pair.getPublicKey("base64url", "uncompressed"),
    privateKey: pair.getPrivateKey("base64url").padStart(43, "A"),
  };
}
