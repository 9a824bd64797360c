import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { type LayersDesk, openLayersDesk, type ShownLayer } from "./layers-desk.factory.ts";

let desk: LayersDesk;
beforeAll(async () => void (desk = await openLayersDesk()));
afterAll(() => desk.close());

const admin = "accountsOfCollege";
const begin = (name: string) => desk.create(admin, { establishmentId: desk.places.college, name });

async function remove(name: Name, { id, version }: Pick<ShownLayer, "id" | "version">): Promise<string> {
  const { data, errors } = await desk.api.ask(
    desk.people[name],
    "mutation D($input: LayerInput!) { deleteLayer(input: $input) }",
    { variables: { input: { id, basedOn: version } } },
  );
  if (errors?.[0]) throw Object.assign(new Error(errors[0].message), errors[0].extensions);
  return (data as unknown as { deleteLayer: string }).deleteLayer;
}

async function canDelete({ id }: ShownLayer): Promise<boolean> {
  const { viewer } = (await desk.as(
    admin,
    "query C($id: ID!) { viewer { administeredLayer(id: $id) { viewerCanDelete } } }",
    { id },
  )) as { viewer: { administeredLayer: { viewerCanDelete: boolean } } };
  return viewer.administeredLayer.viewerCanDelete;
}

test("a layer that nobody was ever given is deleted, with its audience, and the journal tells by whom", async () => {
  const layer = await desk.save(admin, {
    ...(({ id, version }) => ({ id, basedOn: version }))(await begin("Brouillon")),
    audience: { roles: ["STUDENT"] },
  });
  const { database } = await desk.api.context(null);
  const audiences = async (): Promise<unknown[]> => database.query("select id from audience");
  const before = (await audiences()).length;
  expect(await canDelete(layer)).toBe(true);
  expect(await remove(admin, layer)).toBe(layer.id);
  await expect(desk.read(admin, layer.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect((await audiences()).length).toBe(before - 1);
  expect(
    await database.query(
      "select actor_id, establishment_id from audit_event where action = 'layer.delete' and subject_id = $1",
      [layer.id],
    ),
  ).toEqual([{ actor_id: desk.people[admin], establishment_id: desk.places.college }]);
});

test("one that was published, or is to be, stays: neither once it is withdrawn, nor while somebody publishes it", async () => {
  const layer = await begin("Publiée");
  const published = await desk.publish(admin, { id: layer.id, basedOn: layer.version });
  await expect(remove(admin, layer)).rejects.toMatchObject({ code: "FORBIDDEN" });
  const withdrawn = await desk.withdraw(admin, { id: layer.id, basedOn: published.version });
  expect(await canDelete(withdrawn)).toBe(false);
  await expect(remove(admin, withdrawn)).rejects.toMatchObject({ code: "FORBIDDEN" });

  const planned = await begin("Programmée");
  const scheduled = await desk.publish(admin, {
    id: planned.id,
    basedOn: planned.version,
    at: new Date(Date.now() + 3_600_000),
  });
  await expect(remove(admin, scheduled)).rejects.toMatchObject({ code: "FORBIDDEN" });
  const calm = await desk.unschedule(admin, { id: planned.id, basedOn: scheduled.version });
  await expect(remove(admin, planned)).rejects.toMatchObject({ code: "CONFLICT", field: "basedOn" });
  expect(await remove(admin, calm)).toBe(planned.id);
});

test("only who may lay out there deletes a layer; to others it does not exist", async () => {
  const layer = await begin("Secret");
  for (const name of ["head", "newsOfCollege", "administeringTeacher", "layersOfSouth", "ada"] as const)
    await expect(remove(name, layer)).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("a place that is full says so, and takes a layer again once one is deleted", async () => {
  const first = await begin("La première");
  const fill = async (): Promise<unknown> => {
    for (let count = 0; count < 50; count += 1) await begin(`Numéro ${count}`);
    return null;
  };
  await expect(fill()).rejects.toMatchObject({ code: "TOO_MANY" });
  await remove(admin, first);
  expect(await begin("De nouveau")).toMatchObject({ name: "De nouveau" });
});
