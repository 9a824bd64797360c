import { UserError } from "../../platform/errors/user-error.ts";

const longest = 2000;

/** An address of the web, or a page of Préau itself; nothing that would run. @throws INVALID */
export function requireAddress(text: string): string {
  const address = text.trim();
  const isOwnPage = /^\/(?!\/)[^\s\\]*$/.test(address);
  if (address.length > longest || !(isOwnPage || (/^https:\/\//i.test(address) && URL.canParse(address)))) {
    throw new UserError(
      "INVALID",
      "An address begins with https://, or with / for a page of Préau.",
      "address",
    );
  }
  return isOwnPage ? address : new URL(address).href;
}

export function requireLabel(text: string): string {
  const label = text.trim();
  if (label.length < 1 || label.length > 80)
    throw new UserError("INVALID", "A label has from 1 to 80 characters.", "label");
  return label;
}
