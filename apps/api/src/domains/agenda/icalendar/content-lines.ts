import { asBytes, decoded, goesOn, unquoted } from "./encodings.ts";
import type { Problem } from "./problems.ts";

/** A property as it stands in a file: unfolded, decoded, with the line at which it begins. */
export interface ContentLine {
  line: number;
  /** In capitals; empty when the line is no property. */
  name: string;
  text: string;
}

export const limits = {
  bytes: 5_000_000,
  events: 10_000,
  /** Of one property; what is longer is cut before it is understood. */
  lineLength: 100_000,
  propertiesOfEvent: 2_000,
  /** Exceptions and further times, of all events together. */
  dates: 50_000,
} as const;

/** Some programmes end lines in CR alone, or write what ends in CR LF once more with a CR. */
const lineEnd = /\r{0,2}\n|\r/;
const isContinuation = (text: string): boolean => text.startsWith(" ") || text.startsWith("\t");
/** A property's name, and the ":" or ";" that ends it. */
const property = /^([A-Za-z0-9_.-]{1,100})[;:]/;

/** The properties of a file. Folding can cut within a character, so lines are joined before they are decoded. */
export function contentLines(bytes: Uint8Array): ContentLine[] | Problem {
  if (bytes.length > limits.bytes) return { code: "TOO_LARGE", line: null };
  const raw = asBytes(bytes).split(lineEnd);
  const lines: ContentLine[] = [];
  for (let at = 0; at < raw.length;) {
    const line = at + 1;
    const parts = [raw[at]!];
    for (at++; at < raw.length; at++) {
      if (isContinuation(raw[at]!)) parts.push(raw[at]!.slice(1));
      else if (goesOn(parts[0]!, parts.at(-1)!)) parts.push(parts.pop()!.slice(0, -1), raw[at]!);
      else break;
    }
    const text = decoded(unquoted(parts.join("").slice(0, limits.lineLength))).replaceAll("\0", "");
    // An export may have blank lines and end in padding.
    if (text.trim() === "") continue;
    lines.push({ line, name: property.exec(text)?.[1]?.toUpperCase() ?? "", text });
  }
  return lines.length === 0 ? { code: "EMPTY_FILE", line: null } : lines;
}
