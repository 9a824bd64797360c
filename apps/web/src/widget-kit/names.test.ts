import { expect, it } from "vitest";
import { fieldNameOf, typeNameOf } from "./names.ts";

it("names the type and the field of a widget after its folder", () => {
  expect(typeNameOf("my-classes")).toBe("MyClassesWidget");
  expect(fieldNameOf("my-classes")).toBe("myClasses");
  expect(typeNameOf("news")).toBe("NewsWidget");
});
