import { describe, expect, it } from "vitest";

import { readDashboardFile } from "./read-dashboard-file.ts";

const read = (text: string) => readDashboardFile(new Blob([text]));

describe("a file that somebody brings in", () => {
  it("is handed on when it may be a dashboard", async () => {
    const file = { format: "preau-dashboard", version: 1, dashboard: {} };
    expect(await read(JSON.stringify(file))).toEqual({ content: file });
  });

  it("is told to be none, with the reason", async () => {
    expect(await read("%PDF-1.7")).toEqual({ problem: "NOT_JSON" });
    expect(await read("")).toEqual({ problem: "NOT_JSON" });
    expect(await read("null")).toEqual({ problem: "NOT_A_DASHBOARD" });
    expect(await read('{"format":"other"}')).toEqual({ problem: "NOT_A_DASHBOARD" });
    expect(await read('{"format":"preau-dashboard","version":2}')).toEqual({ problem: "NEWER_VERSION" });
    expect(await read(" ".repeat(1024 * 1024 + 1))).toEqual({ problem: "TOO_LARGE" });
  });
});
