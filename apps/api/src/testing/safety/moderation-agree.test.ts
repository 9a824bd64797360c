import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { Place } from "../../domains/directory/users.policy.ts";
import { canContain, canSeeIncident } from "../../domains/incidents/incidents.policy.ts";
import { incidentVisible, placeContained } from "../../domains/incidents/incidents.visible.ts";
import { openModerationDesk, type ModerationDesk } from "../../domains/moderation/moderation-desk.factory.ts";
import {
  canJudgeReport,
  canPauseWriting,
  type ReportFacts,
} from "../../domains/moderation/moderation.policy.ts";
import {
  moderationParameters,
  pausesJudged,
  reportJudged,
} from "../../domains/moderation/moderation.visible.ts";
import type { UserFacts } from "../../domains/directory/users.policy.ts";
import { defineRead } from "../../platform/read/read.ts";
import { names } from "./cast.ts";

const readReports = defineRead<ReportFacts & { judged: boolean }>(
  "testing-reports",
  `select r.establishment_id as "establishmentId", s.territory_id as "territoryId", r.reported_id as "reportedId",
    r.about_leader as "aboutLeader", ${reportJudged("r", "s")} as judged
  from report r join establishment s on s.id = r.establishment_id`,
);
const readPlaces = defineRead<Place & { contained: boolean; visible: boolean; pauses: boolean }>(
  "testing-contained",
  `select s.id as "establishmentId", s.territory_id as "territoryId", ${placeContained("s")} as contained,
    ${incidentVisible("s")} as visible, ${pausesJudged("s")} as pauses from establishment s`,
);

let desk: ModerationDesk;
beforeAll(async () => {
  desk = await openModerationDesk();
  for (const reported of ["headTeacher", "head", "counsellor", "accountsOfNorth", null] as const)
    for (const leader of [true, false])
      for (const place of [desk.places.college, desk.places.elsewhere])
        await desk.database.query(
          `insert into report (id, establishment_id, kind, subject_id, reporter_id, reported_id, about_leader, reason, comment,
            excerpt, created_at) values ($1, $2, 'NEWS', $1, $3, $4, $5, 'OTHER', '', '', now())`,
          [uuidv7(), place, desk.people.ada, reported && desk.people[reported], leader],
        );
});
afterAll(() => desk.close());

/** A pupil of a place, of whom nothing else is known. */
const pupilOf = (place: Place): UserFacts => ({
  id: "a pupil",
  status: "ACTIVE",
  hiddenFromDirectory: false,
  memberships: [{ ...place, role: "STUDENT" }],
  learns: [],
  teaches: [],
  contactFor: [],
});

test("for everybody, who judges reports, contains schools and pauses pupils, and their SQL, say the same", async () => {
  const counts = { judged: 0, contained: 0, visible: 0, pauses: 0, no: 0 };
  for (const name of names) {
    const context = await desk.api.context(desk.people[name]);
    const viewer = context.viewer!;
    const parameters = moderationParameters(viewer);
    for (const one of await context.rows(readReports, parameters)) {
      expect([name, one]).toEqual([name, { ...one, judged: canJudgeReport(viewer, one) }]);
      counts[one.judged ? "judged" : "no"] += 1;
    }
    for (const { contained, visible, pauses, ...place } of await context.rows(readPlaces, parameters)) {
      expect([name, place, { contained, visible, pauses }]).toEqual([
        name,
        place,
        {
          contained: canContain(viewer, place),
          visible: canSeeIncident(viewer, place),
          pauses: canPauseWriting(viewer, { pupil: pupilOf(place), place }),
        },
      ]);
      counts.contained += contained ? 1 : 0;
      counts.visible += visible ? 1 : 0;
      counts.pauses += pauses ? 1 : 0;
    }
  }
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(2);
});
