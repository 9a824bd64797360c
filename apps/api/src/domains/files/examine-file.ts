import { fileTypeFromBuffer } from "file-type";

import { type ExaminedImage, examineImage, isImage } from "./examine-image.ts";
import { kindOfText } from "./examine-text.ts";
import { binaryKind, compoundKind, type FileKind, isKnownExtension, isRunnable } from "./file-kinds.ts";
import { withoutPlace } from "./forget-place.ts";
import { cleanName, extensionOf, nameOfKind } from "./file-name.ts";

/** Why a file is not kept. */
export const fileRefusals = [
  "EMPTY",
  "RUNS",
  "NOT_WHAT_IT_SAYS",
  "UNKNOWN_KIND",
  "BROKEN_IMAGE",
  "TOO_LARGE_IMAGE",
] as const;
export type FileRefusal = (typeof fileRefusals)[number];

export interface ExaminedFile {
  name: string;
  mediaType: string;
  content: Buffer;
  image: ExaminedImage | null;
}

/** What is text by its bytes: how it is read, its name says. */
const textual = /^(text\/|application\/xml$)/;

/** What a file is, by its bytes; what its name says comes after. */
export async function examineFile(bytes: Buffer, written: string): Promise<ExaminedFile | FileRefusal> {
  if (bytes.length === 0) return "EMPTY";
  const name = cleanName(written);
  const extension = extensionOf(name);
  if (isRunnable(extension)) return "RUNS";
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const kind =
    found === undefined || textual.test(found.mime) ? kindOfText(bytes, name) : kindFound(found, extension);
  if (typeof kind === "string") return kind;
  if (kind === undefined) return isKnownExtension(extension) ? "NOT_WHAT_IT_SAYS" : "UNKNOWN_KIND";
  const truth = { name: nameOfKind(name, kind), mediaType: kind.mediaType };
  const still = kind.mediaType === "image/apng" ? "image/png" : kind.mediaType;
  if (!isImage(still)) return { ...truth, content: withoutPlace(bytes, kind.mediaType), image: null };
  const image = await examineImage(bytes, still);
  if (image === null) return "TOO_LARGE_IMAGE";
  if (image === undefined) return "BROKEN_IMAGE";
  return { name: nameOfKind(name, binaryKind(still)!), mediaType: still, content: image.content, image };
}

function kindFound(
  { mime, ext }: { mime: string; ext: string },
  extension: string,
): FileKind | FileRefusal | undefined {
  if (isRunnable(ext) || /macroenabled|x-msdownload|x-elf|mach-binary|java-|shortcut|html?help/.test(mime))
    return "RUNS";
  return mime === "application/x-cfb" ? compoundKind(extension) : binaryKind(mime);
}
