import { asSeen } from "./clean-text.ts";
import { LIMITS } from "./limits.ts";

const begins = /^(https:\/\/[^/]|mailto:[^/?]|tel:[+\d])\S*$/i;

/**
 * Whether a link may lead there: to a page over https, a mailbox or a telephone.
 * `https://ent.example@evil.example` reads like an address of the school, and is none.
 */
export function isAddress(href: unknown): href is string {
  if (typeof href !== "string" || href.length > LIMITS.address) return false;
  if (!begins.test(href) || asSeen(href) !== href || !URL.canParse(href)) return false;
  const { username, password } = new URL(href);
  return username === "" && password === "";
}
