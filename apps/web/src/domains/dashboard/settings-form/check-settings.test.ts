import { expect, test } from "vitest";
import { checkSettings, tidySettings } from "./check-settings.ts";
import { emptyItem, kindOfField, type SettingSchema } from "./settings-schema.ts";

const schema: SettingSchema = {
  type: "object",
  properties: {
    title: { type: "string", maxLength: 10, default: "" },
    date: { type: "string", format: "date" },
    count: { type: "integer", minimum: 1, maximum: 20, default: 4 },
    child: { type: "string", format: "uuid", choice: "child" },
    loud: { type: "boolean" },
    links: {
      type: "array",
      maxItems: 3,
      items: {
        type: "object",
        properties: {
          name: { type: "string", minLength: 1, maxLength: 5 },
          address: { type: "string", format: "uri", maxLength: 60 },
          icon: { type: "string", enum: ["LINK", "BOOK"], default: "LINK" },
        },
        required: ["name", "address"],
      },
    },
  },
};

const problemsOf = (values: Record<string, unknown>) => Object.fromEntries(checkSettings(schema, values));

test("each setting is asked for as what it is, and what no form can ask is not asked", () => {
  const kinds = Object.values(schema.properties!).map(kindOfField);
  expect(kinds).toEqual(["text", "date", "number", "child", "switch", "list"]);
  expect(kindOfField({ type: "string", format: "uuid" })).toBeNull();
  expect(kindOfField({ type: "array", items: { type: "string" } })).toBeNull();
});

test("settings that the school's people would write are right, and none has to be filled in but what is required", () => {
  expect(problemsOf({})).toEqual({});
  expect(problemsOf({ title: "Voyage", date: "2027-06-12", count: 20, links: [] })).toEqual({});
});

test("each problem is told at its field, within a list at its line", () => {
  expect(
    problemsOf({
      title: "Trop long pour le champ",
      date: "2027-02-30",
      count: 21,
      links: [
        { name: "Site", address: "https://example.org/" },
        { name: "", address: "javascript:alert(1)" },
        { name: "Longue", address: "https://a@evil.example/", icon: "STAR" },
      ],
    }),
  ).toEqual({
    title: { code: "too-long", most: 10 },
    date: { code: "not-a-date" },
    count: { code: "out-of-bounds", least: 1, most: 20 },
    "links.1.name": { code: "required" },
    "links.1.address": { code: "not-an-address" },
    "links.2.name": { code: "too-long", most: 5 },
    "links.2.address": { code: "not-an-address" },
    "links.2.icon": { code: "not-a-choice" },
  });
});

test("a half is no count, and nothing is no number", () => {
  expect(problemsOf({ count: 1.5 })).toEqual({ count: { code: "not-a-number" } });
  expect(problemsOf({ count: Number.NaN })).toEqual({ count: { code: "not-a-number" } });
});

test("what is sent has no spaces around it, no empty field, and whole addresses", () => {
  expect(
    tidySettings(schema, {
      title: "  Voyage ",
      date: "",
      count: 4,
      links: [{ name: " Site ", address: " www.example.org/a?b=c " }],
    }),
  ).toEqual({
    title: "Voyage",
    count: 4,
    links: [{ name: "Site", address: "https://www.example.org/a?b=c" }],
  });
  expect(tidySettings(schema, { links: [{ name: "x", address: "javascript:alert(1)" }] })).toEqual({
    links: [{ name: "x", address: "javascript:alert(1)" }],
  });
});

test("a new line of a list begins with what its settings say", () => {
  expect(emptyItem(schema.properties!["links"]!.items!)).toEqual({ icon: "LINK" });
});
