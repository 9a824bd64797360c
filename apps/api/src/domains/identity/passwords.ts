import { hash, verify } from "@node-rs/argon2";

/** argon2id, which is the default algorithm of the library. */
const parameters = {
  algorithm: 2,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
} as const;

/** One less than the threads that Node has for this: a burst of sign-ins takes neither the memory nor the files of everybody. */
const atOnce = 3;
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
