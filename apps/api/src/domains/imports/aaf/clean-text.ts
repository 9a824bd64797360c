// Control characters, soft hyphens, zero widths and marks of direction: nobody's name, and they disguise one.
const hidden = /[\p{Cc}\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gu;

/** A value as it is stored: composed, on one line, without what cannot be seen. Blanks alone are no value. */
export function cleanText(text: string): string {
  return text.normalize("NFC").replace(hidden, " ").replaceAll(/\s+/g, " ").trim();
}
