import { type FileKind, plainText, textKind } from "./file-kinds.ts";
import { extensionOf } from "./file-name.ts";

const decodes = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** The text of a file, where that is what it is: UTF-8, UTF-16 with its mark, or what Windows wrote. */
function textOf(bytes: Buffer): string | undefined {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : undefined;
  const text = marked ? decodes(bytes, marked) : (decodes(bytes, "utf-8") ?? decodes(bytes, "windows-1252"));
  // Line ends, tabs and form feeds are of texts; the other controls are of machines.
  return text !== undefined && !/[^\P{Cc}\t\n\v\f\r]/u.test(text) ? text : undefined;
}

const begins =
  /^\uFEFF?\s*(?:<!--[\s\S]*?-->\s*)*<(!doctype\s+(?:html|svg)|html|head|body|script|iframe|svg|\?xml)\b/i;
/** The names under which one expects markup. */
const markup = new Set(["html", "htm", "xml", "svg", "gpx", "kml", "musicxml", "php"]);

/** Which kind of text a file is; nothing when it is none. */
export function kindOfText(bytes: Buffer, name: string): FileKind | undefined {
  const text = textOf(bytes);
  if (text === undefined) return undefined;
  const extension = extensionOf(name);
  const kind = textKind(extension) ?? plainText;
  // A page that calls itself a photograph, a table or a mail is one that somebody hides.
  if (begins.test(text.slice(0, 4096)) && !markup.has(extension)) return plainText;
  return kind;
}
