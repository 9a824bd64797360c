import { hash, verify } from "@node-rs/argon2";

/** argon2id, which is the default algorithm of the library. */
const parameters = {
  algorithm: 2,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
} as const;

/** As many verifications at once as cores would take anyway: a burst of sign-ins must not take the memory of everything. */
const atOnce = 4;
let running = 0;
const queue: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((resolve) => queue.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = queue.shift();
    if (next) next();
    else running -= 1;
  }
}

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, parameters));

export type Verify = (stored: string, password: string) => Promise<boolean>;

export const verifyPassword: Verify = (stored, password) => inTurn(() => verify(stored, password));

let decoy: Promise<string> | undefined;

/** A hash that no password has: an unknown login costs what a known one does. */
export const decoyHash = (): Promise<string> => (decoy ??= hashPassword(crypto.randomUUID()));

const shortest = 10;
const longest = 200;
const common = new Set([
  "1234567890",
  "motdepasse",
  "azertyuiop",
  "qwertyuiop",
  "password123",
  "0123456789",
  "azerty1234",
  "iloveyou123",
]);

export type PasswordWeakness = "TOO_SHORT" | "TOO_LONG" | "COMMON" | "LIKE_LOGIN";

/** Why a password will not do; length is what protects, so nothing is asked of its characters. */
export function weaknessOf(password: string, login: string): PasswordWeakness | undefined {
  if (password.length < shortest) return "TOO_SHORT";
  if (password.length > longest) return "TOO_LONG";
  const plain = password.toLowerCase();
  if (common.has(plain) || new Set(plain).size < 4) return "COMMON";
  if (plain.includes(login.toLowerCase()) && login.length >= 4) return "LIKE_LOGIN";
  return undefined;
}
