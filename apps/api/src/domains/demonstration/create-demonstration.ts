import type { ClientBase } from "pg";

import { exportsOf, foundModules } from "../../platform/found/found-modules.ts";
import { hashPassword } from "../identity/passwords.ts";
import { raiseFamilies } from "./demonstration-families.ts";
import { DemonstrationFamilies } from "./demonstration-guardianships.ts";
import { raiseKnownFamilies } from "./demonstration-known-families.ts";
import { isDemonstrationPart } from "./demonstration-part.ts";
import { DemonstrationRows } from "./demonstration-rows.ts";
import { buildSchools, type DemonstrationSchools } from "./demonstration-schools.ts";
import { demonstrationPassword } from "./demonstration-sign-ins.ts";
import { hireStaff } from "./demonstration-staff.ts";
import { DemonstrationTown } from "./demonstration-town.ts";

/** Fills an empty, migrated base with the schools of the demonstration, in one transaction. */
export async function createDemonstration(client: ClientBase, now: Date): Promise<DemonstrationSchools> {
  const rows = new DemonstrationRows();
  await client.query("begin");
  try {
    rows.add("installation", { id: true, mode: "DEMONSTRATION", created_at: now });
    const town = new DemonstrationTown(rows, now, await hashPassword(demonstrationPassword));
    const schools = buildSchools(rows, now);
    const { rossi } = hireStaff(town, rows, schools);
    const families = new DemonstrationFamilies(town, rows);
    raiseFamilies(town, families, schools, raiseKnownFamilies(town, families, schools, rossi));
    enrollStudents(town, schools);
    await rows.write(client);
    const parts = await foundModules(new URL("../", import.meta.url), ".demonstration");
    for (const part of exportsOf(parts, isDemonstrationPart)) {
      await part.demonstrate({ client, rows, now, schools, faker: town.faker });
      await rows.write(client);
    }
    await client.query("commit");
    return schools;
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

/** Students of the university are adults: nobody answers for them. */
function enrollStudents(town: DemonstrationTown, { university }: DemonstrationSchools): void {
  for (const one of university.classes) {
    for (let seat = 0; seat < one.size; seat++) {
      const known = one.name.startsWith("L1") && seat === 0;
      const student = town.person({
        key: `student ${one.id} ${seat}`,
        age: one.age,
        ...(known ? { givenName: "Camille", familyName: "Roche", gender: "female", status: "ACTIVE" } : {}),
        ...(one.name.startsWith("M1") && seat === 1 ? { status: "SUSPENDED" } : {}),
      });
      town.membership(student, university.id, "STUDENT");
      town.enrollment(student, one.id, "STUDENT");
    }
  }
}
