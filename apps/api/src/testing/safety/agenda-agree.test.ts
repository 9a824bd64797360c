import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { v7 as uuidv7 } from "uuid";

import {
  canEditEvent,
  canReadEvent,
  canWriteCalendar,
  type EventFacts,
  isInAgenda,
} from "../../domains/agenda/agenda.policy.ts";
import {
  agendaParameters,
  calendarWritable,
  eventAudience,
  eventEditable,
  eventShown,
  eventVisible,
} from "../../domains/agenda/agenda.visible.ts";
import { defineRead } from "../../platform/read/read.ts";
import { names } from "./cast.ts";
import { openSchool, type OpenSchool } from "./open-school.ts";

const term = (name: string): string =>
  `'${name}', t.${name.replaceAll(/[A-Z]/g, (one) => `_${one.toLowerCase()}`)}`;
const terms = [
  "include",
  "territoryId",
  "establishmentId",
  "role",
  "function",
  "classId",
  "userId",
  "relation",
];

interface Verdicts {
  readable: boolean;
  shown: boolean;
  writable: boolean;
  editable: boolean;
}

const readFacts = defineRead<EventFacts & { id: string; title: string } & Verdicts>(
  "testing-agenda-facts",
  `select e.id, e.title, c.kind, c.source, c.user_id as "userId", c.class_id as "classId",
    c.establishment_id as "establishmentId", coalesce(c.territory_id, s.territory_id) as "territoryId",
    e.author_id as "authorId",
    coalesce((select jsonb_agg(jsonb_build_object(${terms.map(term).join(", ")})) from audience_term t
      where t.audience_id = ${eventAudience("e", "c")}), '[]') as terms,
    ${eventVisible("e", "c", "s")} as readable, ${eventShown("e", "c")} as shown,
    ${calendarWritable("c", "s")} as writable, ${eventEditable("e", "c", "s")} as editable
  from event e join calendar c on c.id = e.calendar_id left join establishment s on s.id = c.establishment_id`,
);

let school: OpenSchool;
beforeAll(async () => {
  school = await openSchool();
  const client = new Client({ connectionString: school.url });
  await client.connect();
  const copy = async (of: string, values: Record<string, unknown>, from: string): Promise<void> => {
    const columns = Object.keys(values);
    await client.query(
      `insert into ${of} select (jsonb_populate_record(x, $1)).* from ${of} x where ${from}`,
      [JSON.stringify(Object.fromEntries(columns.map((one) => [one, values[one]])))],
    );
  };
  const audience = async (...rows: Record<string, unknown>[]): Promise<string> => {
    const id = uuidv7();
    await client.query("insert into audience (id, created_at) values ($1, now())", [id]);
    for (const [position, row] of rows.entries())
      await client.query(
        `insert into audience_term (audience_id, position, establishment_id, class_id, role, user_id)
        values ($1, $2, $3, $4, $5, $6)`,
        [id, position, row["establishment"], row["class"], row["role"], row["user"]],
      );
    return id;
  };
  const event = async (of: keyof OpenSchool["agenda"], values: Record<string, unknown>): Promise<void> => {
    const id = uuidv7();
    await copy("event", { ...values, id, uid: id }, `id = '${school.agenda[of]}'`);
  };
  const { people, places, classes } = school;
  await event("college", {
    audience_id: await audience({ establishment: places.college, role: "TEACHER" }, { user: people.ada }),
  });
  await event("6A", {
    author_id: people.headTeacher,
    audience_id: await audience({ class: classes["6A"], role: "STUDENT" }),
  });
  await event("6A", { author_id: people.goneTeacher, audience_id: await audience({}) });
  // What another programme wrote is changed by nobody here.
  const imported = uuidv7();
  await copy(
    "calendar",
    { id: imported, source: "ADDRESS" },
    `kind = 'PERSON' and user_id = '${people.headTeacher}'`,
  );
  const id = uuidv7();
  await copy("event", { id, uid: id, calendar_id: imported }, `id = '${school.agenda["6A"]}'`);
  // Told all around, and meant for everybody: its place decides who reads it.
  for (const place of ["college", "university"] as const) {
    const calendar = uuidv7();
    await client.query(
      `insert into calendar (id, kind, territory_id, source, name, audience_id, created_at)
      select $1, 'TERRITORY', s.territory_id, 'OWN', '', $2, now() from establishment s where s.id = $3`,
      [calendar, await audience({}), places[place]],
    );
    const one = uuidv7();
    await copy("event", { id: one, uid: one, calendar_id: calendar }, `id = '${school.agenda["6A"]}'`);
  }
  await client.end();
});
afterAll(() => school.close());

test("for everybody and every event, the rules of the agenda and their SQL say the same", async () => {
  const said = { readable: 0, unreadable: 0, shown: 0, writable: 0, editable: 0 };
  for (const name of names) {
    const context = await school.api.context(school.people[name]);
    const viewer = context.viewer!;
    for (const event of await context.rows(readFacts, agendaParameters(viewer))) {
      const rules: Verdicts = {
        readable: canReadEvent(viewer, event),
        shown: isInAgenda(viewer, event),
        writable: canWriteCalendar(viewer, event),
        editable: canEditEvent(viewer, event),
      };
      const { readable, shown, writable, editable } = event;
      expect([name, event.title, { readable, shown, writable, editable }]).toEqual([
        name,
        event.title,
        rules,
      ]);
      said[readable ? "readable" : "unreadable"]++;
      for (const one of ["shown", "writable", "editable"] as const) if (event[one]) said[one]++;
    }
  }
  expect(Math.min(...Object.values(said))).toBeGreaterThan(0);
});

test("nobody reads the private events of another, whatever their office", async () => {
  for (const name of names) {
    const context = await school.api.context(school.people[name]);
    const events = await context.rows(readFacts, agendaParameters(context.viewer!));
    const own = events.filter((event) => event.kind === "PERSON" && event.readable);
    expect(own.every((event) => event.userId === school.people[name])).toBe(true);
    expect(own.length).toBeGreaterThan(0);
  }
});
