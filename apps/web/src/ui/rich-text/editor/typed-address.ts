import { isAddress } from "@preau/rich-text/address";

/** The address that somebody meant: `example.org`, `cpe@example.org` or `02 99 00 00 12` are enough. */
export function typedAddress(typed: string): string | null {
  const text = typed.trim();
  const digits = text.replaceAll(/[\s.()-]/g, "");
  const guesses = [
    text.replace(/^http:\/\//i, "https://"),
    ...(/^\+?\d{3,15}$/.test(digits) ? [`tel:${digits}`] : []),
    ...(/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(text) ? [`mailto:${text}`] : []),
    ...(/^[^\s@:/]+\.[^\s@:/]{2,}([/?#].*)?$/.test(text) ? [`https://${text}`] : []),
  ];
  return guesses.find(isAddress) ?? null;
}
