import { UserError } from "../../platform/errors/user-error.ts";
import { asLine, isLine } from "../../platform/text/plain-text.ts";

const longest = { label: 80, address: 2000 };

/** An address of the web, or a page of Préau itself; nothing that would run. @throws INVALID */
export function requireAddress(text: string): string {
  const address = text.trim();
  if (address.length <= longest.address && isLine(address)) {
    if (/^\/(?![/\\])[^\s\\]*$/.test(address)) return address;
    const url = /^https:\/\/[^\s\\]+$/i.test(address) && URL.canParse(address) ? new URL(address) : null;
    // A name before the host makes one host look like another.
    if (url && url.username === "" && url.password === "" && url.href.length <= longest.address)
      return url.href;
  }
  throw new UserError(
    "INVALID",
    "An address begins with https://, or with / for a page of Préau.",
    "address",
  );
}

export function requireLabel(text: string): string {
  const label = asLine(text);
  if (label.length < 1 || label.length > longest.label)
    throw new UserError("INVALID", `A label has from 1 to ${longest.label} characters.`, "label");
  return label;
}
