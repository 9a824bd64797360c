import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

import {
  canWriteTo,
  canWriteToClass,
  canWriteToSender,
  classParts,
  holdsOffice,
  type SenderFacts,
} from "../../domains/contacts/contacts.policy.ts";
import {
  classWritable,
  contactVisible,
  deskParameters,
  senderHeld,
  senderParameters,
  senderWritable,
} from "../../domains/contacts/contacts.visible.ts";
import { defaultRules, highestRules, type RuleMatrix } from "../../domains/contacts/contact-rules.policy.ts";
import { readRecipientFacts } from "../../domains/contacts/recipient-facts.queries.ts";
import { senderFacts } from "../../domains/contacts/shared-senders.queries.ts";
import { type Desk, officeDesk, ownDesk, rolesIn } from "../../domains/contacts/writing-desk.policy.ts";
import { createDemonstration } from "../../domains/demonstration/create-demonstration.ts";
import type { Viewer } from "../../domains/directory/viewer.ts";
import { defineRead } from "../../platform/read/read.ts";
import { type Api, openApi } from "../ask.ts";
import { createTestDatabase } from "../database.ts";
import { raiseAwkwardSchool } from "./awkward-school.ts";

const readWritten = defineRead<{ id: string; written: boolean }>(
  "testing-written-to",
  `select u.id, coalesce(${contactVisible("u")}, false) as written from "user" u`,
);
const readClasses = defineRead<{
  id: string;
  establishmentId: string;
  schoolYearState: string;
  students: boolean;
  guardians: boolean;
  teachers: boolean;
}>(
  "testing-written-classes",
  `select c.id, c.establishment_id as "establishmentId", y.state as "schoolYearState",
    ${classParts.map((part) => `${classWritable("c", part)} as ${part.toLowerCase()}`).join(", ")}
  from class c join school_year y on y.id = c.school_year_id`,
);
const readSenders = defineRead<SenderFacts & { id: string; writable: boolean; held: boolean }>(
  "testing-senders",
  `select ${senderFacts("s")}, ${senderWritable("s")} as writable, ${senderHeld("s")} as held from shared_sender s`,
);

const open: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of open.splice(0)) await close();
});

/** The rules by default; all that a school may open; a school that closed what it could. */
const closedRules = Object.fromEntries(
  Object.keys(defaultRules).map((from) => [
    from,
    Object.fromEntries(Object.keys(defaultRules).map((to) => [to, from === "LEADERSHIP" ? "ALL" : "NOBODY"])),
  ]),
) as unknown as RuleMatrix;

function desksOf(viewer: Viewer, establishmentId: string, all: readonly RuleMatrix[]): Desk[] {
  if (rolesIn(viewer, establishmentId).length === 0) return [];
  return [
    ...all.map((rules) => ownDesk(viewer, establishmentId, rules)),
    officeDesk(establishmentId, "LEADERSHIP"),
  ];
}

async function disagreements(api: Api, viewerIds: readonly string[], all: readonly RuleMatrix[]) {
  const { rowsAlone } = await api.context(null);
  const counts = { yes: 0, no: 0, classes: 0 };
  const parted: string[] = [];
  const { today } = await api.viewer(viewerIds[0]!);
  const places = await api
    .context(null)
    .then(({ database }) => database.query("select id from establishment"));
  const ids = (await (await api.context(null)).database.query('select id from "user"')).map(
    (row: { id: string }) => row.id,
  ) as string[];
  for (const { id: place } of places as { id: string }[]) {
    const facts = new Map(
      (await rowsAlone(readRecipientFacts, { ids, place, today })).map((one) => [one.id, one]),
    );
    for (const viewerId of viewerIds) {
      const viewer = await api.viewer(viewerId);
      for (const desk of desksOf(viewer, place, all)) {
        const parameters = deskParameters(viewer, desk);
        for (const { id, written } of await rowsAlone(readWritten, parameters)) {
          const rule = canWriteTo(viewer, { desk, recipient: facts.get(id)! });
          if (rule !== written) parted.push(`${viewerId} to ${id}: the rule says ${rule}`);
          counts[written ? "yes" : "no"] += 1;
        }
        for (const one of await rowsAlone(readClasses, parameters))
          for (const part of classParts) {
            const sql = one[part.toLowerCase() as "students"];
            if (canWriteToClass(viewer, { desk, part, class: one }) !== sql)
              parted.push(`${viewerId} to ${part} of ${one.id}: the rule says ${!sql}`);
            counts.classes += sql ? 1 : 0;
          }
      }
    }
  }
  return { parted, counts };
}

let school: Awaited<ReturnType<typeof raiseAwkwardSchool>> & { api: Api };
beforeAll(async () => {
  const base = await createTestDatabase();
  const raised = await raiseAwkwardSchool(base.url);
  const api = await openApi(base.url);
  open.push(async () => {
    await api.close();
    await base.drop();
  });
  school = { ...raised, api };
});

test("for everybody and everybody else, at every desk, who may write to whom and its SQL say the same", async () => {
  const { parted, counts } = await disagreements(school.api, Object.values(school.people), [
    defaultRules,
    highestRules,
    closedRules,
  ]);
  expect(parted.map((text) => text.replaceAll(/[0-9a-f-]{36}/g, school.nameOf))).toEqual([]);
  expect(Math.min(counts.yes, counts.no, counts.classes)).toBeGreaterThan(100);
});

test("for everybody, which offices they hold and may write to, and their SQL, say the same", async () => {
  const { database, rowsAlone } = await school.api.context(null);
  const { college } = school.places;
  await database.query(
    `insert into shared_sender (id, establishment_id, kind, name, official, open_to, closed_at) values
      ($1, $3, 'DELEGATES', 'Délégués', false, '{STUDENT,TEACHER}', null),
      ($2, $3, 'CUSTOM', 'Ancien club', false, '{STUDENT,GUARDIAN}', now())`,
    ["01900000-0000-7000-8000-0000000000d1", "01900000-0000-7000-8000-0000000000d2", college],
  );
  await database.query(
    `insert into shared_sender_holder (sender_id, user_id)
    select s.id, h.id from shared_sender s, unnest($1::uuid[]) as h (id) where not s.official`,
    [[school.people.ada, school.people.gonePupil, school.people.leo]],
  );
  const counts = { writable: 0, held: 0, neither: 0 };
  for (const [name, id] of Object.entries(school.people)) {
    const viewer = await school.api.viewer(id);
    for (const sender of await rowsAlone(
      readSenders,
      senderParameters(viewer, Object.values(school.places)),
    )) {
      const { writable, held } = sender;
      expect([name, sender.id, { writable, held }]).toEqual([
        name,
        sender.id,
        { writable: canWriteToSender(viewer, sender), held: holdsOffice(viewer, sender) },
      ]);
      counts[writable ? "writable" : "neither"] += 1;
      counts.held += held ? 1 : 0;
    }
  }
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(5);
});

const someOfEachKind = `
  with ranked as (
    select user_id, row_number() over (partition by establishment_id, role, function order by user_id) as nth from membership
  )
  select user_id as id from ranked where nth <= 1
  union select against_id from contact_restriction union select child_id from contact_restriction
  union (select guardian_id from guardianship where not may_see limit 2)
  union (select user_id from membership group by user_id having count(distinct establishment_id) > 1 order by 1 limit 2)`;

test("in the demonstration, who may write to whom and its SQL say the same", async () => {
  const base = await createTestDatabase();
  const client = new Client({ connectionString: base.url });
  await client.connect();
  await createDemonstration(client, new Date());
  const viewers = (await client.query<{ id: string }>(someOfEachKind)).rows.map((row) => row.id);
  await client.end();
  const api = await openApi(base.url);
  open.push(async () => {
    await api.close();
    await base.drop();
  });
  const { parted, counts } = await disagreements(api, viewers, [highestRules]);
  expect(parted).toEqual([]);
  expect(Math.min(counts.yes, counts.no, counts.classes)).toBeGreaterThan(100);
}, 120_000);
