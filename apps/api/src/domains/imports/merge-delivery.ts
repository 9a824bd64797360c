import { tellDanglingReferences, tellTotals } from "./merge/dangling-references.ts";
import { findDepartures, finishDepartures, raiseRightsVersions } from "./merge/departures.ts";
import { mergeClasses } from "./merge/merge-classes.ts";
import { mergeEnrollments } from "./merge/merge-enrollments.ts";
import { mergeEstablishments } from "./merge/merge-establishments.ts";
import { mergeGuardianships } from "./merge/merge-guardianships.ts";
import { mergeGuardianMemberships, mergeMemberships } from "./merge/merge-memberships.ts";
import { mergeNomenclatures } from "./merge/merge-nomenclatures.ts";
import { mergePeople, reportPeople } from "./merge/merge-people.ts";
import type { Merge } from "./merge/merge.ts";
import { resolvePeople } from "./merge/resolve-people.ts";
import type { Progress } from "./progress.ts";

/** Brings what was staged into the base, one kind of fact after another; the order is that of what refers to what. */
export async function mergeDelivery(
  merge: Merge,
  { acceptDepartures, progress }: { acceptDepartures: boolean; progress: Progress },
): Promise<void> {
  const stages: [string, (merge: Merge) => Promise<void>][] = [
    ["Establishments, subjects and levels", mergeSchools],
    ["Who is who", resolvePeople],
    ["People", mergePeople],
    ["Departures", findDepartures],
    ["Classes and groups", mergeClasses],
    ["Memberships", mergeMemberships],
    ["Enrollments", mergeEnrollments],
    ["Guardianships", mergeGuardianships],
    ["Guardians' memberships", mergeGuardianMemberships],
    ["What has ended", (each) => finishDepartures(each, acceptDepartures)],
    ["Rights", raiseRightsVersions],
    ["Report", tellAll],
  ];
  for (const [what, work] of stages) {
    progress.stage(what);
    await work(merge);
  }
}

async function mergeSchools(merge: Merge): Promise<void> {
  await mergeEstablishments(merge);
  await mergeNomenclatures(merge);
}

async function tellAll(merge: Merge): Promise<void> {
  await reportPeople(merge);
  await tellDanglingReferences(merge);
  await tellTotals(merge);
}
