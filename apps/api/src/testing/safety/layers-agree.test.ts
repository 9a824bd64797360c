import { Client } from "pg";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";

import { canLayOut, type LayerPlace } from "../../domains/layers/layers.policy.ts";
import { layerAdministered, layerParameters } from "../../domains/layers/layers.visible.ts";
import { defineRead } from "../../platform/read/read.ts";
import { names } from "./cast.ts";
import { openSchool, type OpenSchool } from "./open-school.ts";

const readLayers = defineRead<LayerPlace & { id: string; administered: boolean }>(
  "testing-layer-places",
  `select l.id, k.id as "classId", k.kind as "classKind", s.id as "establishmentId",
    coalesce(l.territory_id, s.territory_id) as "territoryId", ${layerAdministered("l", "k", "s")} as administered
  from dashboard_layer l left join class k on k.id = l.class_id
    left join establishment s on s.id = coalesce(l.establishment_id, k.establishment_id)`,
);

let school: OpenSchool;
beforeAll(async () => {
  school = await openSchool();
  const client = new Client({ connectionString: school.url });
  await client.connect();
  const audience = uuidv7();
  await client.query("insert into audience (id, created_at) values ($1, now())", [audience]);
  for (const [table, column] of [
    ["establishment", "establishment_id"],
    ["territory", "territory_id"],
    ["class", "class_id"],
  ]) {
    const { rows } = await client.query<{ id: string }>(`select id from ${table}`);
    for (const { id } of rows)
      await client.query(
        `insert into dashboard_layer (id, ${column}, name, draft_audience_id, draft, updated_at)
        values ($1, $2, 'Layer', $3, '{}', now())`,
        [uuidv7(), id, audience],
      );
  }
  await client.end();
});
afterAll(() => school.close());

test("for everybody and every place, the rule of who lays out dashboards and its SQL say the same", async () => {
  const counts = { yes: 0, no: 0, asTeacher: 0 };
  for (const name of names) {
    const context = await school.api.context(school.people[name]);
    const viewer = context.viewer!;
    for (const layer of await context.rows(readLayers, layerParameters(viewer))) {
      expect([name, layer.id, layer.administered]).toEqual([name, layer.id, canLayOut(viewer, layer)]);
      counts[layer.administered ? "yes" : "no"] += 1;
      if (layer.administered && viewer.mandates.length === 0) counts.asTeacher += 1;
    }
  }
  expect(Math.min(counts.yes, counts.no, counts.asTeacher)).toBeGreaterThan(0);
});
