import { performance } from "node:perf_hooks";

import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";

import { defineRead } from "../../platform/read/read.ts";
import type { Name } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";
import { allKinds, registerKinds } from "../../widget-kit/kinds.ts";
import { dashboardBudget, runWidget } from "../../widget-kit/run-widget.ts";
import { defineWidget } from "../../widget-kit/widget-definition.ts";
import { RetiredWidget, type Widget } from "../../widget-kit/widget.ts";

const readSleep = defineRead<object>("testing-sleep", "select pg_sleep(:seconds::float)");
const sleeping = defineWidget({
  kind: "testing-sleeping",
  type: RetiredWidget,
  sizes: [{ width: "small", height: "normal" }],
  settings: z.unknown(),
  places: [],
  load: async (context) => ({ slept: await context.rows(readSleep, { seconds: 5 }) }),
});

let school: OpenSchool;
const known = allKinds();
beforeAll(async () => {
  school = await openSchool();
  registerKinds([...allKinds(), sleeping]);
});
afterAll(async () => {
  registerKinds(known);
  await school.close();
});

const run = async (name: Name, kind: string): Promise<Widget> =>
  runWidget(
    await school.api.context(school.people[name]),
    { slot: kind, kind, settings: {} },
    dashboardBudget,
  );

/** Milliseconds of the widgets of a viewer, asked just behind what `before` asks. */
async function newsBehind(before: () => Promise<unknown>): Promise<number> {
  const context = await school.api.context(school.people.head);
  const other = before();
  const begun = performance.now();
  const shown = await runWidget(context, { slot: "news", kind: "news", settings: {} }, dashboardBudget);
  const waited = performance.now() - begun;
  expect(shown.failure).toBeNull();
  await other;
  return waited;
}

const middle = (numbers: number[]): number => numbers.sort((one, two) => one - two)[numbers.length >> 1]!;

test("a widget that sleeps is late for its own viewer, and delays no other by more than 50 ms", async () => {
  expect((await run("travellingTeacher", "testing-sleeping")).failure).toMatchObject({
    code: "LATE",
    retryable: true,
  });
  const alone: number[] = [];
  const behind: number[] = [];
  for (let turn = 0; turn < 9; turn++) {
    alone.push(await newsBehind(async () => undefined));
    const context = await school.api.context(school.people.travellingTeacher);
    behind.push(
      await newsBehind(() =>
        runWidget(
          context,
          { slot: "testing-sleeping", kind: "testing-sleeping", settings: {} },
          dashboardBudget,
        ),
      ),
    );
  }
  expect(middle(behind) - middle(alone)).toBeLessThan(50);
});
