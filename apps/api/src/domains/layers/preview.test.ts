import { afterAll, beforeAll, expect, test } from "vitest";

import { holding, type LayersDesk, openLayersDesk, places } from "./layers-desk.factory.ts";

let desk: LayersDesk;
beforeAll(async () => void (desk = await openLayersDesk()));
afterAll(() => desk.close());

const admin = "accountsOfCollege";
const countdown = (title: string) =>
  places("countdown", { settings: { title, date: "2027-06-12" }, canMove: false });

interface Preview {
  reached: boolean;
  pages: { name: string; placements: { id: string; canMove: boolean; placedBy: { name: string }[] }[] }[];
}

async function preview(id: string, role: string, classId: string | null = null): Promise<Preview> {
  const data = await desk.as(
    admin,
    `query P($id: ID!, $role: Role!, $classId: ID) { viewer { administeredLayer(id: $id) { preview(role: $role, classId: $classId) {
      reached pages { name placements { id canMove placedBy { name } } } } } } }`,
    { id, role, classId },
  );
  return (data["viewer"] as { administeredLayer: { preview: Preview } }).administeredLayer.preview;
}
const slots = ({ pages }: Preview): string[] => pages.flatMap((page) => page.placements.map(({ id }) => id));

test("a draft is seen as a role would see it: over what Préau gives that role, with the other layers", async () => {
  const { places: at, classes } = desk;
  const other = await desk.create(admin, { establishmentId: at.college, name: "Other" });
  const saved = await desk.save(admin, {
    id: other.id,
    basedOn: other.version,
    content: holding(countdown("Other")),
    audience: { roles: ["STUDENT"] },
  });
  await desk.publish(admin, { id: other.id, basedOn: saved.version });
  const { id, version } = await desk.create(admin, { establishmentId: at.college, name: "Draft" });
  await desk.save(admin, {
    id,
    basedOn: version,
    content: holding(countdown("Draft"), places("accounts-to-activate")),
    audience: { roles: ["STUDENT", "GUARDIAN"], classIds: [classes["6A"]] },
  });
  const pupil = await preview(id, "STUDENT", classes["6A"]);
  expect(pupil.reached).toBe(true);
  expect(slots(pupil).filter((slot) => slot.startsWith("countdown")).length).toBe(2);
  const drawn = pupil.pages[0]!.placements.find(({ id: slot }) => slot.includes("Draft"));
  expect(drawn).toMatchObject({ canMove: false, placedBy: [{ name: "College" }] });
  expect(slots(pupil)).toContain("agenda");
  // A kind that is not for pupils does not reach them, even when a layer places it.
  expect(slots(pupil)).not.toContain("accounts-to-activate");
  expect(slots(await preview(id, "GUARDIAN", classes["6A"])).some((slot) => slot.includes("Draft"))).toBe(
    true,
  );
  for (const [role, classId] of [
    ["STUDENT", null],
    ["TEACHER", classes["6A"]],
  ] as const) {
    const shown = await preview(id, role, classId);
    expect([role, shown.reached, slots(shown).some((slot) => slot.includes("Draft"))]).toEqual([
      role,
      false,
      false,
    ]);
  }
  await expect(preview(id, "STUDENT", classes["6B"])).rejects.toThrow("not for this class");
});
