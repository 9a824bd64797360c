import type { Problem } from "./problems.ts";

/** A property as it stands in a file: unfolded, decoded, with the line at which it begins. */
export interface ContentLine {
  line: number;
  /** In capitals. */
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

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });
const western = new TextDecoder("windows-1252");
const isContinuation = (text: string): boolean => text.startsWith(" ") || text.startsWith("\t");
/** A property's name, and the ":" or ";" that ends it. */
const property = /^([A-Za-z0-9-]{1,100})[;:]/;

/** The properties of a file. Folding can cut within a character, so lines are joined before they are decoded. */
export function contentLines(bytes: Uint8Array): ContentLine[] | Problem {
  if (bytes.length > limits.bytes) return { code: "TOO_LARGE", line: null };
  const raw = asBytes(bytes).split("\n");
  const lines: ContentLine[] = [];
  for (let at = 0; at < raw.length;) {
    const line = at + 1;
    const parts = [withoutReturn(raw[at]!)];
    for (at++; at < raw.length && isContinuation(raw[at]!); at++)
      parts.push(withoutReturn(raw[at]!).slice(1));
    const text = decoded(parts.join("").slice(0, limits.lineLength)).replaceAll("\0", "");
    // An export may have blank lines and end in padding.
    if (text.trim() === "") continue;
    lines.push({ line, name: property.exec(text)?.[1]?.toUpperCase() ?? "", text });
  }
  return lines.length === 0 ? { code: "EMPTY_FILE", line: null } : lines;
}

/** One character for each byte; UTF-16 becomes UTF-8 first. */
function asBytes(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return again(new TextDecoder("utf-16le").decode(bytes));
  if (first === 0xfe && second === 0xff) return again(new TextDecoder("utf-16be").decode(bytes));
  const text = buffer.toString("latin1");
  return text.startsWith("\u00EF\u00BB\u00BF") ? text.slice(3) : text;
}

const again = (text: string): string => Buffer.from(text, "utf8").toString("latin1");
const withoutReturn = (text: string): string => (text.endsWith("\r") ? text.slice(0, -1) : text);

/** UTF-8, or what old Windows programmes write. */
function decoded(latin: string): string {
  if (!/[\u0080-\u00FF]/.test(latin)) return latin;
  const bytes = Buffer.from(latin, "latin1");
  try {
    return utf8.decode(bytes);
  } catch {
    return western.decode(bytes);
  }
}
