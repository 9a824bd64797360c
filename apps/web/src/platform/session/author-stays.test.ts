import { expect, test, vi } from "vitest";
import { authorStays } from "./author-stays.ts";

const session = vi.hoisted(() => ({ user: undefined as { id: string } | undefined }));
vi.mock("./session.ts", () => ({ knownSession: () => session }));

test("what waits is sent by its author alone, and by them again once they are back", () => {
  session.user = { id: "lea" };
  const requireAuthor = authorStays();
  requireAuthor();
  session.user = undefined;
  expect(requireAuthor).toThrow("not signed in");
  session.user = { id: "nadia" };
  expect(requireAuthor).toThrow("not signed in");
  session.user = { id: "lea" };
  requireAuthor();
});
