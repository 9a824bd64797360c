import { expect, test } from "vitest";

import { withoutPlace } from "./forget-place.ts";

const box = (kind: string, ...content: (Buffer | string)[]): Buffer => {
  const body = Buffer.concat(
    content.map((one) => (typeof one === "string" ? Buffer.from(one, "latin1") : one)),
  );
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(kind, 4, "latin1");
  return Buffer.concat([head, body]);
};
const name = "com.apple.quicktime.location.ISO6709";
const film = (place: string, numbers: string): Buffer =>
  Buffer.concat([
    box("ftyp", "isom\0\0\0\0"),
    box("mdat", "+48.8566+002.3522/ in a picture is no place"),
    box(
      "moov",
      box("mvhd", "x".repeat(20)),
      box("udta", box("\u00A9xyz", "\0\u0012\u0015\u00C7", place), box("loci", `\0\0\0\0${numbers}`)),
      box("meta", box("keys", name), box("ilst", box("data", place))),
    ),
  ]);

test("of a film, the place where it was taken is not kept, and all else is", () => {
  const taken = film("+48.8566+002.3522+035.000/", "\u0015\u00C7canary\0\0\0\u0002\u005A");
  const kept = withoutPlace(taken, "video/mp4");
  expect(kept).toEqual(film("+00.0000+000.0000+000.000/", "\0".repeat(13)));
  expect(taken.includes("canary")).toBe(true);
});

test("what is no film, and a film of which nothing is left, stay as they are", () => {
  const text = Buffer.from("moov +48.8566+002.3522/");
  expect(withoutPlace(text, "text/plain")).toBe(text);
  for (const broken of [Buffer.alloc(0), Buffer.alloc(7), Buffer.alloc(64), Buffer.alloc(64, 255), text])
    expect(withoutPlace(broken, "video/mp4")).toEqual(broken);
});
