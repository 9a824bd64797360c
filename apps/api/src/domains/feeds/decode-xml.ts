interface Decoder {
  decode(bytes: Uint8Array): string;
}

const declared = /^<\?xml[^>]*encoding=["']([\w.:-]+)["']/i;

/** The text of a feed, in the encoding of its byte order mark, else of its declaration, else of the answer, else UTF-8. */
export function decodeXml(bytes: Uint8Array, mediaType: string): string {
  const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1").trimStart();
  const names = [marked(bytes), declared.exec(head)?.[1], /charset="?([\w.:-]+)/i.exec(mediaType)?.[1]];
  for (const name of names) {
    const decoder = name === undefined ? undefined : decoderOf(name);
    if (decoder) return decoder.decode(bytes);
  }
  return new TextDecoder().decode(bytes);
}

function marked(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xef && second === 0xbb) return "utf-8";
  if (first === 0x3c && second === 0) return "utf-16le";
  return first === 0 && second === 0x3c ? "utf-16be" : undefined;
}

function decoderOf(name: string): Decoder | undefined {
  try {
    return new TextDecoder(name);
  } catch {
    return undefined;
  }
}
