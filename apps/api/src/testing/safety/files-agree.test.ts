import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";

import { canUseOwnFile } from "../../domains/files/files.policy.ts";
import { fileParameters, ownFile } from "../../domains/files/files.visible.ts";
import { defineRead } from "../../platform/read/read.ts";
import { names } from "./cast.ts";
import { openSchool, type OpenSchool } from "./open-school.ts";

const readFacts = defineRead<{ id: string; ownerId: string; own: boolean }>(
  "testing-file-facts",
  `select f.id, f.owner_id as "ownerId", ${ownFile("f")} as own from file f`,
);

let school: OpenSchool;
beforeAll(async () => {
  school = await openSchool();
  const { database } = await school.api.context(null);
  for (const name of names)
    await database.query(
      `insert into file (id, owner_id, state, name, size, upload_size, created_at, unused_since)
      values ($1, $2, 'UPLOADING', 'mot.txt', 0, 10, now(), now())`,
      [uuidv7(), school.people[name]],
    );
});
afterAll(() => school.close());

test("for everybody and every file, the rule of what is one's own and its SQL say the same", async () => {
  for (const name of names) {
    const context = await school.api.context(school.people[name]);
    const files = await context.rows(readFacts, fileParameters(context.viewer!));
    expect(files.length).toBe(names.length);
    for (const file of files)
      expect([name, file.id, file.own]).toEqual([name, file.id, canUseOwnFile(context.viewer!, file)]);
    expect(files.filter(({ own }) => own).map(({ ownerId }) => ownerId)).toEqual([school.people[name]]);
  }
});
