import { describe, expect, it } from "vitest";
import { deviceNames } from "./device-words.ts";

describe("the devices where one is signed in", () => {
  it("are told by names that a person knows", () => {
    const firefox = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
    expect(deviceNames(firefox)).toEqual({ browser: "Firefox", system: "Windows" });
    const safari =
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";
    expect(deviceNames(safari)).toEqual({ browser: "Safari", system: "iPhone" });
    const edge =
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0";
    expect(deviceNames(edge)).toEqual({ browser: "Edge", system: "Windows" });
    const chrome =
      "Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36";
    expect(deviceNames(chrome)).toEqual({ browser: "Chrome", system: "Android" });
  });

  it("may be unknown", () => {
    expect(deviceNames(null)).toEqual({ browser: undefined, system: undefined });
    expect(deviceNames("curl/8.0")).toEqual({ browser: undefined, system: undefined });
  });
});
