import { createHmac, randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The secret key of the installation: what must be recognised, and not read back, is stored as its HMAC. */
export interface Secrets {
  hmac(purpose: string, text: string): Buffer;
}

/** The key given by the environment, or one made once and kept 0600 in the data folder. */
export async function loadSecrets(dataFolder: string, given?: string): Promise<Secrets> {
  const key = given ?? (await keptKey(dataFolder));
  if (key.length < 32) throw new Error("PREAU_SECRET_KEY should have 32 characters at least.");
  return {
    hmac: (purpose, text) => createHmac("sha256", key).update(`${purpose}\0${text}`).digest(),
  };
}

async function keptKey(dataFolder: string): Promise<string> {
  const file = join(dataFolder, "secret.key");
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  try {
    // Exclusive: of two processes that begin together, one writes and the other reads.
    await writeFile(file, randomBytes(48).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return (await readFile(file, "utf8")).trim();
}
