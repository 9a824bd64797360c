import { afterAll, beforeAll, expect, test } from "vitest";

import { command as announce } from "../../domains/service-status/announce.command.ts";
import { watchService } from "../../platform/health/service-health.ts";
import { runCommand } from "../../testing/run-command.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

const refusal = (...args: string[]) => runCommand(announce, school.url, args);

const hours = (count: number): string => new Date(Date.now() + count * 3_600_000).toISOString();

test("it says when it looked, and how the parts do that run here", async () => {
  const alone = await school.widget("ada", "service-status");
  expect(alone.statements).toBe(1);
  expect(alone.shown).toMatchObject({
    failure: null,
    serviceStatus: { checkedAt: expect.any(Date), reports: [{ part: "DATA" }], announcements: [] },
  });
  const stop = watchService("JOBS", () => "DOWN");
  expect((await school.widget("ada", "service-status")).shown).toMatchObject({
    serviceStatus: { reports: [{ part: "DATA" }, { part: "JOBS", state: "DOWN" }] },
  });
  stop();
});

test("who runs Préau announces a maintenance, which everybody reads until it is over or taken back", async () => {
  const shown = async () =>
    (await school.widget("stranger", "service-status")).shown as {
      serviceStatus: { announcements: { message: string }[] };
    };
  await runCommand(announce, school.url, ["Fermé samedi", "--from", hours(48), "--until", hours(50)]);
  await runCommand(announce, school.url, ["Dans un mois", "--from", hours(720)]);
  await runCommand(announce, school.url, ["C’était hier", "--from", hours(-30), "--until", hours(-24)]);
  expect((await shown()).serviceStatus.announcements.map(({ message }) => message)).toEqual(["Fermé samedi"]);
  expect((await runCommand(announce, school.url, ["--clear"])).stdout).toBe("2 taken back.\n");
  expect((await shown()).serviceStatus.announcements).toEqual([]);
});

test("an announcement without words, without end or without sense is refused with its reason", async () => {
  await expect(refusal()).rejects.toThrow("Give a message, or --clear.");
  await expect(refusal("Fermé", "--clear")).rejects.toThrow("Give a message, or --clear.");
  await expect(refusal("Fermé", "--until", "samedi")).rejects.toThrow("--until is “samedi”");
  await expect(refusal("Fermé", "--until", hours(-1))).rejects.toThrow("over before it begins");
  await expect(refusal("x".repeat(301))).rejects.toThrow("300 at most");
});
