import { randomInt } from "node:crypto";

import type { Secrets } from "../../platform/secrets/secrets.ts";

/** No letter or digit that one takes for another: no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
const alphabet = "34679ACDEFGHJKMNPQRTWXY";
const groups = 3;
const groupLength = 4;

/** Days that a letter may take to be opened. */
export const codeDays = 60;

const letter = (): string => alphabet[randomInt(alphabet.length)]!;
const group = (): string => Array.from({ length: groupLength }, letter).join("");

/** Twelve letters, 54 bits, written in groups: `7KMD-9QXA-WRT4`. */
export const newActivationCode = (): string => Array.from({ length: groups }, group).join("-");

/** What is stored of a code, however it is typed: case, spaces and hyphens do not count. */
export const activationHash = (secrets: Secrets, typed: string): Buffer =>
  secrets.hmac("activation", typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, ""));
