import { expect, test } from "vitest";

import { recently } from "./recently.ts";

const counted = (most: number) => {
  const asked: string[] = [];
  const parsed = recently(most, (text) => {
    asked.push(text);
    return JSON.parse(text) as { roles: string[] };
  });
  return { asked, parsed };
};

test("what a text gives is computed once, and nobody can write in what others share", () => {
  const { asked, parsed } = counted(2);
  const first = parsed('{"roles":["TEACHER"]}');
  expect(parsed('{"roles":["TEACHER"]}')).toBe(first);
  expect(asked).toHaveLength(1);
  expect(() => first.roles.push("LEADERSHIP")).toThrow(TypeError);
});

test("another text gives another value, and the text that nobody asked for longest is forgotten", () => {
  const { asked, parsed } = counted(2);
  for (const text of ['{"roles":[]}', '{"roles":["A"]}', '{"roles":[]}', '{"roles":["B"]}', '{"roles":[]}'])
    parsed(text);
  expect(asked).toEqual(['{"roles":[]}', '{"roles":["A"]}', '{"roles":["B"]}']);
  expect(parsed('{"roles":["A"]}')).toEqual({ roles: ["A"] });
  expect(asked).toHaveLength(4);
});
