import { isUtf8 } from "node:buffer";

const declared = /<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i;

/**
 * The text of a feed. What says its encoding, in this order: its first bytes, the answer, its declaration. What the bytes
 * contradict is not believed, and what nobody says is UTF-8, else the encoding of old Windows machines.
 */
export function decodeXml(bytes: Uint8Array, charset: string | null): string {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  const head = Buffer.from(bytes.subarray(0, 1000)).toString("latin1");
  const marked = head.startsWith("\u00EF\u00BB\u00BF") ? "utf-8" : null;
  for (const label of [marked, charset, declared.exec(head)?.[1], "utf-8"]) {
    const text = label ? decodedAs(label, bytes) : null;
    if (text !== null) return text;
  }
  return new TextDecoder("windows-1252").decode(bytes);
}

/** UTF-16, by its mark or by the "<" that begins any XML. */
function wideEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  return first === 0 && second === 0x3c ? "utf-16be" : undefined;
}

function decodedAs(label: string, bytes: Uint8Array): string | null {
  const encoding = encodingNamed(label);
  if (encoding === null || encoding.startsWith("utf-16")) return null;
  // With one byte a character anything can be read: text that is UTF-8 to the last accent is no accident.
  const oneByte = /^(windows-125|iso-8859-)/.test(encoding);
  if (encoding === "utf-8" || (oneByte && isUtf8(bytes))) return decodedUtf8(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function encodingNamed(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Some sites cut their summaries in the middle of a letter: a few broken letters make no other encoding. */
function decodedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes);
  if (isUtf8(bytes)) return text;
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return whole > broken ? text : null;
}
