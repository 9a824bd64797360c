import { expect, test } from "vitest";
import { formatSize } from "./file-size.ts";

test("a size is told as one reads it", () => {
  const told = [0, 999, 1000, 340_400, 999_499, 999_500, 1_240_000, 9_960_000, 20_971_520].map((bytes) =>
    formatSize(bytes, "fr").replaceAll("\u202F", " "),
  );
  expect(told).toEqual(["0 o", "999 o", "1 ko", "340 ko", "999 ko", "1 Mo", "1,2 Mo", "10 Mo", "21 Mo"]);
  expect(formatSize(1_240_000, "en")).toBe("1.2\u202FMB");
});
