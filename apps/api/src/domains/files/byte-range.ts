import type { ByteRange } from "../../platform/storage/storage.ts";

/**
 * Which bytes a Range header asks for; null for all of them: several ranges, or another unit, are none of ours.
 * Undefined when they are none of the file.
 */
export function rangeOf(header: string | undefined, size: number): ByteRange | null | undefined {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(header ?? "");
  if (!asked || (asked[1] === "" && asked[2] === "")) return null;
  const [first, last] = [Number(asked[1]), Number(asked[2])];
  if (asked[1] === "")
    return last === 0 || size === 0 ? undefined : { first: Math.max(0, size - last), last: size - 1 };
  if (first >= size) return undefined;
  if (asked[2] === "") return { first, last: size - 1 };
  return last < first ? null : { first, last: Math.min(last, size - 1) };
}
