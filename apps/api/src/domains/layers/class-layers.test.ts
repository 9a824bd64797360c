import { afterAll, beforeAll, expect, test } from "vitest";

import { type Name, names } from "../../testing/safety/cast.ts";
import { layersFacts, noticeOfLayer } from "./layers.facts.ts";
import { holding, type LayersDesk, openLayersDesk, places, type ShownLayer } from "./layers-desk.factory.ts";

let desk: LayersDesk;
beforeAll(async () => void (desk = await openLayersDesk()));
afterAll(() => desk.close());

const countdown = (title: string) =>
  places("countdown", { settings: { title, date: "2027-06-12" }, canRemove: false });
const slot = (title: string): string => `countdown{"date":"2027-06-12","title":"${title}"}`;

/** A layer of 6A, or of another class, that somebody composed and published. */
async function laidOut(name: Name, title: string, audience = {}, at: "6A" | "latin" = "6A") {
  const begun = await desk.create(name, { classId: desk.classes[at], name: title });
  const content = holding(countdown(title));
  const saved = await desk.save(name, { id: begun.id, basedOn: begun.version, content, audience });
  return desk.publish(name, { id: saved.id, basedOn: saved.version });
}

const whoHas = async (title: string): Promise<Name[]> => {
  const who: Name[] = [];
  for (const name of names) if ((await desk.given(name)).includes(slot(title))) who.push(name);
  return who.sort();
};

const reach = async (roles: string[]): Promise<number> => {
  const { viewer } = (await desk.as(
    "headTeacher",
    `query R($classId: ID!, $roles: [Role!]) { viewer { layerReach(classId: $classId, roles: $roles) } }`,
    { classId: desk.classes["6A"], roles },
  )) as { viewer: { layerReach: number } };
  return viewer.layerReach;
};

test("what a head teacher places is on the dashboards of the class and of its families, and on no other", async () => {
  const layer = await laidOut("headTeacher", "Sortie");
  expect(layer.audience).toEqual({ roles: [], classes: [] });
  const all = await whoHas("Sortie");
  expect(all).toEqual(expect.arrayContaining(["ada", "bob", "adasMother", "headTeacher", "speaker"]));
  for (const name of ["cleo", "cook", "head", "latinTeacher", "gonePupil", "uma"] as const)
    expect(all).not.toContain(name);
  const living = all.filter((name) => name !== "suspendedPupil" && name !== "erasedPupil");
  expect(await reach([])).toBe(living.length);
  const { keys, may } = (await layersFacts.hear(
    await desk.api.context(null),
    noticeOfLayer(layer.id, new Date(), new Date()),
    new Date(),
  ))!;
  expect(keys.length).toBe(1);
  const told: Name[] = [];
  for (const name of names) if (may(await desk.api.viewer(desk.people[name]))) told.push(name);
  expect(told.sort()).toEqual(all);
  await desk.withdraw("headTeacher", { id: layer.id, basedOn: layer.version });
});

test("it is for some of them where the head teacher says so", async () => {
  const layer = await laidOut("headTeacher", "Parents", { roles: ["GUARDIAN"] });
  expect(layer.audience).toEqual({ roles: ["GUARDIAN"], classes: [] });
  const guardians = await whoHas("Parents");
  expect(guardians).toContain("adasMother");
  expect(guardians).not.toContain("ada");
  expect(await reach(["GUARDIAN"])).toBe(guardians.length);
  await desk.withdraw("headTeacher", { id: layer.id, basedOn: layer.version });
});

test("a dashboard tells that the class placed it, and a guardian sees it once for all children", async () => {
  const layer = await laidOut("headTeacher", "Explained");
  const { viewer } = (await desk.as(
    "ada",
    "{ viewer { dashboard { pages { placements { id viewerCanRemove placedBy { kind name } } } } } }",
  )) as {
    viewer: { dashboard: { pages: { placements: { id: string }[] }[] } };
  };
  const shown = viewer.dashboard.pages.flatMap((page) => page.placements);
  expect(shown.filter(({ id }) => id === slot("Explained"))).toEqual([
    { id: slot("Explained"), viewerCanRemove: false, placedBy: [{ kind: "CLASS", name: "6A" }] },
  ]);
  await desk.withdraw("headTeacher", { id: layer.id, basedOn: layer.version });
});

test("who leads no class lays out for none; whoever teaches a group, and who administers the school, does", async () => {
  const layer = await laidOut("headTeacher", "Secret");
  const input = { id: layer.id, basedOn: layer.version };
  const others = [
    "travellingTeacher",
    "speaker",
    "librarian",
    "goneTeacher",
    "head",
    "ada",
    "adasMother",
  ] as const;
  for (const name of others) {
    await expect(desk.read(name, layer.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(desk.save(name, { ...input, name: "Mine" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(desk.withdraw(name, input)).rejects.toMatchObject({ code: "NOT_FOUND" });
  }
  const begin = (name: Name, at: "6A" | "6B" | "latin" | "2A") =>
    desk.create(name, { classId: desk.classes[at], name: "Mine" });
  await expect(begin("headTeacher", "6B")).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(begin("headTeacher", "2A")).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(begin("ada", "6A")).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(begin("ada", "6B")).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await laidOut("latinTeacher", "Latin", {}, "latin")).toMatchObject({ live: { number: 1 } });
  expect(await whoHas("Latin")).toContain("ada");
  expect(await desk.read("accountsOfCollege", layer.id)).toMatchObject({ name: "Secret" });
  await expect(
    desk.save("headTeacher", { ...input, audience: { classIds: [desk.classes["6B"]] } }),
  ).rejects.toMatchObject({ code: "INVALID", field: "classIds" });
  await expect(
    desk.create("headTeacher", {
      classId: desk.classes["6A"],
      establishmentId: desk.places.college,
      name: "Two",
    }),
  ).rejects.toMatchObject({ code: "INVALID" });
});

test("a teacher finds the classes that they lead; who administers the school finds their layouts after its own", async () => {
  const where = async (name: Name) =>
    (
      (await desk.as(name, "{ viewer { layerPlaces { kind name within } layerCatalogue { kind } } }")) as {
        viewer: { layerPlaces: object[]; layerCatalogue: object[] };
      }
    ).viewer;
  const found = await where("headTeacher");
  expect(found.layerPlaces).toEqual([{ kind: "CLASS", name: "6A", within: "College" }]);
  expect(found.layerCatalogue.length).toBeGreaterThan(10);
  expect(await where("librarian")).toEqual({ layerPlaces: [], layerCatalogue: [] });
  const { viewer } = (await desk.as(
    "accountsOfCollege",
    `query L($establishmentId: ID!) { viewer { administeredLayers(establishmentId: $establishmentId) { name place { kind name } } } }`,
    { establishmentId: desk.places.college },
  )) as { viewer: { administeredLayers: { place: { kind: string } }[] } };
  const kinds = viewer.administeredLayers.map(({ place }) => place.kind);
  expect(kinds).toContain("CLASS");
  const canLayOut = async (name: Name, at: "6A" | "6B" | "latin") =>
    (
      (await desk.as(name, "query C($id: ID!) { class(id: $id) { viewerCanLayOut } }", {
        id: desk.classes[at],
      })) as { class: { viewerCanLayOut: boolean } }
    ).class.viewerCanLayOut;
  expect([
    await canLayOut("headTeacher", "6A"),
    await canLayOut("headTeacher", "6B"),
    await canLayOut("ada", "6A"),
    await canLayOut("latinTeacher", "latin"),
    await canLayOut("accountsOfCollege", "6B"),
  ]).toEqual([true, false, false, true, true]);
});

test("a head teacher previews the layout of the class as somebody of it", async () => {
  const layer: ShownLayer = await laidOut("headTeacher", "Preview", { roles: ["STUDENT"] });
  const asked = async (role: string) =>
    (
      (await desk.as(
        "headTeacher",
        `query P($id: ID!, $role: Role!) { viewer { administeredLayer(id: $id) { preview(role: $role) {
          reached pages { placements { id placedBy { kind name } } } } } } }`,
        { id: layer.id, role },
      )) as {
        viewer: {
          administeredLayer: {
            preview: { reached: boolean; pages: { placements: { id: string; placedBy: object[] }[] }[] };
          };
        };
      }
    ).viewer.administeredLayer.preview;
  const pupil = await asked("STUDENT");
  expect(pupil.reached).toBe(true);
  const own = pupil.pages.flatMap((page) => page.placements).find(({ id }) => id === slot("Preview"));
  expect(own?.placedBy).toEqual([{ kind: "CLASS", name: "6A" }]);
  expect((await asked("GUARDIAN")).reached).toBe(false);
});
