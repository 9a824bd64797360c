import { expect, it } from "vitest";
import { readPush } from "./read-push.ts";

const read = (value: unknown) => readPush(JSON.stringify(value));

it("says that there is something, in the language of who is told", () => {
  expect(read({ locale: "fr", path: "/messages/1" })).toEqual({
    title: "Préau",
    body: "Il y a du nouveau pour vous. Appuyez pour le voir.",
    locale: "fr",
    path: "/messages/1",
  });
  expect(read({ locale: "en", path: "/" })).toMatchObject({ locale: "en", path: "/" });
});

it("shows nothing that a push says but its page, and opens no other site", () => {
  const shown = read({ locale: "fr", path: "/", title: "Léa Martin", body: "0 sur 20" });
  expect(JSON.stringify(shown)).not.toMatch(/Léa|sur 20/);
  for (const path of [
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "javascript:1",
    3,
    "/a b",
  ])
    expect([path, read({ path }).path]).toEqual([path, "/notifications"]);
});

it("is never empty, whatever came", () => {
  for (const text of [undefined, "", "null", "{", "[]", '"x"'])
    expect(readPush(text)).toMatchObject({ title: "Préau", locale: "fr", path: "/notifications" });
});
