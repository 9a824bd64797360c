import { afterAll, beforeAll, expect, test } from "vitest";

import { type Name, names } from "../../testing/safety/cast.ts";
import { layersFacts, noticeOfLayer } from "./layers.facts.ts";
import { holding, type LayersDesk, openLayersDesk, places, type ShownLayer } from "./layers-desk.factory.ts";

let desk: LayersDesk;
beforeAll(async () => void (desk = await openLayersDesk()));
afterAll(() => desk.close());

const admin = "accountsOfCollege";

/** Who would be told of a layer, and under which keys they are looked for. */
async function toldOf({ id }: ShownLayer, now = new Date()): Promise<{ keys: number; who: Name[] }> {
  const reader = await desk.api.context(null);
  const heard = await layersFacts.hear(reader, noticeOfLayer(id, now, now), now);
  const who: Name[] = [];
  for (const name of names) if (heard?.may(await desk.api.viewer(desk.people[name]))) who.push(name);
  return { keys: heard?.keys.length ?? 0, who };
}

const whoHas = async (slot: string): Promise<Name[]> => {
  const who: Name[] = [];
  for (const name of names) if ((await desk.given(name)).includes(slot)) who.push(name);
  return who;
};

test("a layer is told to whom it reaches, and once more to whom it no longer does", async () => {
  const begun = await desk.create(admin, { establishmentId: desk.places.college, name: "Told" });
  const content = holding(places("countdown", { settings: { title: "Told" } }));
  const slot = 'countdown{"title":"Told"}';
  const draft = await desk.save(admin, {
    id: begun.id,
    basedOn: begun.version,
    content,
    audience: { roles: ["STUDENT"] },
  });
  expect(await toldOf(draft)).toEqual({ keys: 1, who: [] });

  const toPupils = await desk.publish(admin, { id: draft.id, basedOn: draft.version });
  const pupils = await whoHas(slot);
  expect(pupils.length).toBeGreaterThan(3);
  expect((await toldOf(toPupils)).who).toEqual(pupils);

  const saved = await desk.save(admin, {
    id: draft.id,
    basedOn: toPupils.version,
    audience: { roles: ["TEACHER"] },
  });
  const toTeachers = await desk.publish(admin, { id: draft.id, basedOn: saved.version });
  const teachers = await whoHas(slot);
  expect(teachers.filter((name) => pupils.includes(name))).toEqual([]);
  const told = (await toldOf(toTeachers)).who;
  expect(told.sort()).toEqual([...pupils, ...teachers].sort());

  const gone = await desk.withdraw(admin, { id: draft.id, basedOn: toTeachers.version });
  expect((await toldOf(gone)).who.sort()).toEqual(teachers.sort());
});

test("what was scheduled is told when its moment comes, by whichever process is there", async () => {
  const begun = await desk.create(admin, { establishmentId: desk.places.college, name: "Later" });
  const at = new Date(Date.now() + 3_600_000);
  const planned = await desk.publish(admin, { id: begun.id, basedOn: begun.version, at });
  expect(noticeOfLayer(begun.id, at, new Date()).at).toEqual([at.toISOString()]);
  expect((await toldOf(planned)).who).toEqual([]);
  const reader = await desk.api.context(null);
  const { clock } = layersFacts;
  expect(await clock!.next(reader, new Date())).toEqual(at);
  expect(await clock!.due(reader, new Date(), at)).toEqual([{ kind: "LAYERS", ids: [begun.id] }]);
  expect((await toldOf(planned, at)).who).toContain("ada");
});
