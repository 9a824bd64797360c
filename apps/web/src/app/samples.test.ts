import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { allRoles } from "../domains/directory/role-words.ts";
import { fieldNameOf, typeNameOf } from "../widget-kit/names.ts";
import { samples } from "./samples.ts";

const now = new Date("2026-11-27T10:00:00Z");
const folders = globSync("*/manifest.ts", { cwd: new URL("../widgets", import.meta.url).pathname }).map(
  (file) => file.split("/")[0]!,
);

const shown = (kind: string, settings: object) =>
  samples.get(kind)!({ settings: { ...settings }, role: null, now });

test("samples have something of nobody to show, for whoever one imagines", () => {
  expect(samples.size).toBeGreaterThan(15);
  expect(folders).toEqual(expect.arrayContaining([...samples.keys()]));
  for (const [kind, sample] of samples) {
    for (const role of [null, ...allRoles]) {
      const data = sample({ settings: {}, role, now }) as Readonly<Record<string, unknown>>;
      expect([kind, data["__typename"]]).toEqual([kind, typeNameOf(kind)]);
      expect(data[fieldNameOf(kind)]).toBeTruthy();
    }
  }
});

test("what the settings say is shown as they say it", () => {
  expect(shown("countdown", { title: "Brevet", date: "2026-12-07" })).toMatchObject({
    countdown: { title: "Brevet", on: "2026-12-07", days: 10 },
  });
  expect(shown("countdown", {})).toMatchObject({ countdown: { on: null, days: null } });
  const address = "https://cdi.example.org/rss";
  expect(shown("shortcuts", { shortcuts: [{ name: "Le CDI", address }] })).toMatchObject({
    shortcuts: [{ name: "Le CDI", address, icon: "LINK" }],
  });
  expect(shown("feed", { address })).toMatchObject({ feed: { host: "cdi.example.org" } });
  expect(shown("feed", {})).toMatchObject({ feed: { host: null } });
});
