import type { Sharp, SharpOptions } from "sharp";

import { fileLimits } from "./file-limits.ts";

/** An image as it is kept, without what its camera wrote in it, and two smaller ones to look at. */
export interface ExaminedImage {
  content: Buffer;
  width: number;
  height: number;
  preview: Buffer;
  thumbnail: Buffer;
}

const formats: Readonly<Record<string, { format: string; animated?: boolean }>> = {
  "image/jpeg": { format: "jpeg" },
  "image/png": { format: "png" },
  "image/webp": { format: "webp", animated: true },
  "image/gif": { format: "gif", animated: true },
  "image/avif": { format: "heif" },
  "image/tiff": { format: "tiff", animated: true },
};

export const isImage = (mediaType: string): boolean => mediaType in formats;

const sides = { preview: 1280, thumbnail: 320 } as const;
/** Seconds that one step may take. */
const patience = 20;

/** Loaded with the first image: a server that has none needs no codecs. */
let loaded: Promise<typeof import("sharp").default> | undefined;
const load = () =>
  (loaded ??= import("sharp").then(({ default: sharp }) => {
    sharp.cache(false);
    sharp.concurrency(1);
    // Of all that it reads, only what we name: no vectors, no documents, no raw files.
    sharp.block({ operation: ["VipsForeignLoad"] });
    sharp.unblock({
      operation: ["Jpeg", "Png", "Webp", "Nsgif", "Heif", "Tiff"].map((one) => `VipsForeignLoad${one}`),
    });
    return sharp;
  }));

/**
 * The image again, from its points alone: what was hidden in the file, before or behind, is not copied.
 * Undefined when it cannot be read whole; null when it is too large to be.
 */
export async function examineImage(
  bytes: Buffer,
  mediaType: string,
): Promise<ExaminedImage | null | undefined> {
  const sharp = await load();
  const { format, animated = false } = formats[mediaType]!;
  const options: SharpOptions = { limitInputPixels: fileLimits.points, failOn: "error" };
  const all = { ...options, animated };
  try {
    const {
      width,
      height,
      pages = 1,
      format: found,
      isPalette,
    } = await sharp(bytes, {
      ...options,
      limitInputPixels: false,
    }).metadata();
    if (found !== format) return undefined;
    if (width * height * (animated ? pages : 1) > fileLimits.points) return null;
    const kept = again(sharp(bytes, all).timeout({ seconds: patience }).autoOrient(), mediaType, isPalette);
    const { data: content, info } = await kept.toBuffer({ resolveWithObject: true });
    const small = (side: number): Promise<Buffer> =>
      sharp(bytes, options)
        .timeout({ seconds: patience })
        .autoOrient()
        .resize({ width: side, height: side, fit: "inside", withoutEnlargement: true })
        .webp({ quality: 80, effort: 3 })
        .toBuffer();
    const preview = await small(sides.preview);
    const thumbnail = await small(sides.thumbnail);
    return { content, width: info.width, height: info.pageHeight ?? info.height, preview, thumbnail };
  } catch {
    return undefined;
  }
}

function again(image: Sharp, mediaType: string, isPalette: boolean | undefined): Sharp {
  switch (mediaType) {
    case "image/jpeg":
      return image.jpeg({ quality: 90, chromaSubsampling: "4:4:4" });
    case "image/png":
      return image.png({ palette: isPalette === true, compressionLevel: 9 });
    case "image/webp":
      return image.webp({ quality: 90, effort: 3 });
    case "image/gif":
      return image.gif({ effort: 3 });
    case "image/avif":
      return image.avif({ quality: 65, effort: 2 });
    default:
      return image.tiff({ compression: "lzw" });
  }
}
