import { asLine } from "../../platform/text/plain-text.ts";
import { type FileKind, isKnownExtension } from "./file-kinds.ts";

/** Characters of a name. */
const longest = 120;

/** Marks that nobody sees, and those that turn the direction of what follows. */
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** What ends a folder, or means something to Windows, to a shell or to a header. */
const forbidden = /[/\\:*?"<>|\u2044\u2215\u29F8\uFF0F\uFF3C]/g;
/** Names that Windows gives to machines. */
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/** What a name ends with, in small letters; nothing when it has none. */
export const extensionOf = (name: string): string =>
  /.\.([a-z0-9-]{1,12})$/i.exec(name)?.[1]?.toLowerCase() ?? "";

/** A name that any disk keeps as it is, and that shows its end: without folders, control characters, turning marks. */
export function cleanName(written: string): string {
  const line = asLine(written.normalize("NFC")).replace(unseen, "");
  const last = line.slice(Math.max(line.lastIndexOf("/"), line.lastIndexOf("\\")) + 1);
  const name = last
    .replace(forbidden, "_")
    .replace(/\s+/g, " ")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  const extension = extensionOf(name);
  const stem = extension === "" ? name : name.slice(0, -extension.length - 1).replace(/[\s.]+$/, "");
  const safe = stem === "" ? "fichier" : reserved.test(stem.split(".")[0]!.trim()) ? `_${stem}` : stem;
  const end = extension === "" ? "" : `.${extension}`;
  return `${[...safe]
    .slice(0, longest - end.length)
    .join("")
    .trimEnd()}${end}`;
}

/** The name, ending as the file's kind does: what its bytes say comes before what somebody wrote. */
export function nameOfKind(name: string, { extensions }: FileKind): string {
  const extension = extensionOf(name);
  if (extensions.includes(extension)) return name;
  // The end of another kind goes; any other belongs to the name: « rapport.v2 ».
  const stem = isKnownExtension(extension) ? name.slice(0, -extension.length - 1) : name;
  return cleanName(`${stem}.${extensions[0]}`);
}
