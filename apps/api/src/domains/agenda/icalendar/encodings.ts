const strict = new TextDecoder("utf-8", { fatal: true });
const lenient = new TextDecoder("utf-8");
const western = new TextDecoder("windows-1252");

/** One character for each byte; UTF-16 becomes UTF-8 first. */
export function asBytes(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return Buffer.from(new TextDecoder(utf16).decode(bytes), "utf8").toString("latin1");
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

/** By the mark at its begin; without one, by the zeros beside the first letters. */
function utf16Of([first, second, third, fourth]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first && second === 0 && third && fourth === 0) return "utf-16le";
  if (first === 0 && second && third === 0 && fourth) return "utf-16be";
  return null;
}

/** Very old programmes write bytes by their numbers: `SUMMARY;ENCODING=QUOTED-PRINTABLE:=C3=89l=C3=A8ve`. */
const isQuoted = (text: string): boolean => /^[^:]{0,200}=QUOTED-PRINTABLE[;:]/i.test(text);

/** Whether what stands in this line goes on in the next one. */
export const goesOn = (first: string, last: string): boolean => last.endsWith("=") && isQuoted(first);

/** The bytes of a property, as `asBytes` has them. */
export function unquoted(latin: string): string {
  if (!isQuoted(latin)) return latin;
  const value = latin.indexOf(":");
  const bytes = latin
    .slice(value)
    .replaceAll(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return latin.slice(0, value) + bytes;
}

/** UTF-8, or what old Windows programmes write. */
export function decoded(latin: string): string {
  if (!/[\u0080-\u00FF]/.test(latin)) return latin;
  const bytes = Buffer.from(latin, "latin1");
  try {
    return strict.decode(bytes);
  } catch {
    return isCutUtf8(lenient.decode(bytes)) ? lenient.decode(bytes) : western.decode(bytes);
  }
}

/** Some programmes cut a text within a character: most of its letters are right all the same. */
const isCutUtf8 = (text: string): boolean => countOf(text, /[\u0080-\uFFFC]/g) > countOf(text, /\uFFFD/g);

const countOf = (text: string, signs: RegExp): number => text.match(signs)?.length ?? 0;
