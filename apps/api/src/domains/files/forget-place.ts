/** Films and sounds of telephones: boxes in boxes, of which `moov` says what the others hold. */
const boxed = /^(?:video\/(?:mp4|quicktime|x-m4v|3gpp)|audio\/(?:mp4|x-m4a))$/;
/** A place on Earth, as these files write it: `+48.8566+002.3522+035.000/`. */
const place = /[+-]\d{2,6}(?:\.\d+)?[+-]\d{3,7}(?:\.\d+)?(?:[+-]\d+(?:\.\d+)?)?\//g;

/** Where the boxes of a kind lie, from their contents' first byte to the one after the last. */
function* boxesOf(kind: string, bytes: Buffer, from = 0, to = bytes.length): Generator<[number, number]> {
  for (let at = from; at + 8 <= to;) {
    const short = bytes.readUInt32BE(at);
    const long = short === 1 && at + 16 <= to ? Number(bytes.readBigUInt64BE(at + 8)) : undefined;
    const size = long ?? (short === 0 ? to - at : short);
    const head = long === undefined ? 8 : 16;
    if (size < head) return;
    if (bytes.toString("latin1", at + 4, at + 8) === kind) yield [at + head, Math.min(at + size, to)];
    at += size;
  }
}

/** The same film without where it was taken: every place that it names becomes none. Nothing else moves. */
export function withoutPlace(bytes: Buffer, mediaType: string): Buffer {
  if (!boxed.test(mediaType)) return bytes;
  const kept = Buffer.from(bytes);
  for (const [from, to] of boxesOf("moov", kept)) {
    const told = kept.toString("latin1", from, to);
    for (const { 0: text, index } of told.matchAll(place))
      kept.write(text.replaceAll(/\d/g, "0"), from + index, "latin1");
    // 3GPP writes it as numbers, after a name of the place.
    for (let at = told.indexOf("loci"); at >= 4; at = told.indexOf("loci", at + 4)) {
      const size = kept.readUInt32BE(from + at - 4);
      if (size >= 12 && size <= 1024) kept.fill(0, from + at + 8, Math.min(from + at - 4 + size, to));
    }
  }
  return kept;
}
