import { expect, it } from "vitest";
import { listMoment, wholeMoment } from "./list-moment.ts";

const paris = { locale: "fr", timeZone: "Europe/Paris" } as const;
const now = new Date("2026-11-23T10:24:00Z");
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, " ");
const at = (moment: string) => plain(listMoment(new Date(moment), paris, now));

it("tells when a message came, shorter the longer ago it was", () => {
  expect(at("2026-11-23T08:12:00Z")).toBe("9 h 12");
  expect(at("2026-11-22T22:30:00Z")).toBe("hier");
  expect(at("2026-11-12T08:00:00Z")).toBe("12 nov.");
  expect(at("2025-11-12T08:00:00Z")).toBe("12/11/2025");
});

it("tells the whole moment in words", () => {
  expect(plain(wholeMoment(new Date("2026-11-30T06:00:00Z"), paris, now))).toBe("lundi 30 novembre à 7 h");
  expect(plain(wholeMoment(new Date("2026-11-24T06:30:00Z"), paris, now))).toBe("demain à 7 h 30");
});
