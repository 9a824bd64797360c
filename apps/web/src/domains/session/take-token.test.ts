import { expect, it, vi } from "vitest";
import { takeToken } from "./take-token.ts";

const past = () => ({ state: { key: "a" }, replaceState: vi.fn<History["replaceState"]>() });

it("takes what a link carries out of the address, which nobody finds there again", () => {
  const before = past();
  const place = { hash: "#id.secret", pathname: "/nouveau-mot-de-passe", search: "" };
  expect(takeToken(place as Location, before as unknown as History)).toBe("id.secret");
  expect(before.replaceState).toHaveBeenCalledWith({ key: "a" }, "", "/nouveau-mot-de-passe");
});

it("leaves an address that carries nothing as it is", () => {
  const before = past();
  const place = { hash: "", pathname: "/nouveau-mot-de-passe", search: "" };
  expect(takeToken(place as Location, before as unknown as History)).toBe("");
  expect(before.replaceState).not.toHaveBeenCalled();
});
