import type { ClientBase } from "pg";

import { exportsOf, foundModules } from "../../platform/found/found-modules.ts";
import type { Storage } from "../../platform/storage/storage.ts";
import { hashPassword } from "../identity/passwords.ts";
import { classNamed } from "./demonstration-classes.ts";
import { raiseFamilies } from "./demonstration-families.ts";
import { DemonstrationFamilies } from "./demonstration-guardianships.ts";
import { raiseKnownFamilies } from "./demonstration-known-families.ts";
import { isDemonstrationPart } from "./demonstration-part.ts";
import { DemonstrationPeople } from "./demonstration-people.ts";
import { DemonstrationRows } from "./demonstration-rows.ts";
import { buildSchools, type DemonstrationSchools } from "./demonstration-schools.ts";
import { demonstrationPassword } from "./demonstration-sign-ins.ts";
import { hireStaff } from "./demonstration-staff.ts";
import { enrollStudents, fillGroups } from "./demonstration-students.ts";
import {
  collegeTeachers,
  hireTeachers,
  lyceeTeachers,
  teachClasses,
  teacher,
  teachGroups,
  universityTeachers,
} from "./demonstration-teaching.ts";
import { DemonstrationTown } from "./demonstration-town.ts";

/** Fills an empty, migrated base with the schools of the demonstration, in one transaction. */
export async function createDemonstration(
  client: ClientBase,
  now: Date,
  storage?: Storage,
): Promise<DemonstrationSchools> {
  const rows = new DemonstrationRows();
  const passwordHash = await hashPassword(demonstrationPassword);
  await client.query("begin");
  try {
    rows.add("installation", { id: true, mode: "DEMONSTRATION", created_at: now });
    const people = new DemonstrationPeople();
    const town = new DemonstrationTown(rows, people, now, passwordHash);
    const schools = buildSchools(rows, now);
    settle(town, people, rows, schools);
    await rows.write(client);
    const parts = exportsOf(
      await foundModules(new URL("../", import.meta.url), ".demonstration"),
      isDemonstrationPart,
    );
    for (const part of parts) {
      town.sow();
      await part.demonstrate({ client, rows, now, schools, people, faker: town.faker, storage });
      await rows.write(client);
    }
    await client.query("commit");
    return schools;
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

/** Brings everybody into the schools. */
function settle(
  town: DemonstrationTown,
  people: DemonstrationPeople,
  rows: DemonstrationRows,
  schools: DemonstrationSchools,
): void {
  const { college, lycee, university, subjects } = schools;
  const benali = teacher(town, college, {
    key: "benali",
    givenName: "Karim",
    familyName: "Benali",
    gender: "male",
  });
  const rossi = teacher(town, college, {
    key: "rossi",
    givenName: "Sofia",
    familyName: "Rossi",
    gender: "female",
  });
  town.membership(rossi, university.id, "TEACHER", { function: "ENS" });
  // The second of each: those of every class B, and of 5eB among them.
  const known = { maths: [undefined, benali], french: [undefined, rossi] };
  const collegeTeam = hireTeachers(town, college, collegeTeachers, known);
  const lyceeTeam = hireTeachers(town, lycee, lyceeTeachers);
  const universityTeam = hireTeachers(town, university, universityTeachers, { communication: [rossi] });
  teachClasses(town, subjects, college, collegeTeam, new Map([[classNamed(college, "5eB"), benali]]));
  teachClasses(town, subjects, lycee, lyceeTeam, new Map());
  for (const [school, team] of [
    [college, collegeTeam],
    [lycee, lyceeTeam],
    [university, universityTeam],
  ] as const)
    teachGroups(town, subjects, school, team);
  hireStaff(town, rows, schools);
  const families = new DemonstrationFamilies(town, rows);
  raiseKnownFamilies(town, families, schools, rossi);
  raiseFamilies(town, families, schools);
  enrollStudents(town, university);
  for (const school of [college, lycee, university]) fillGroups(town, people, school);
}
