import { v7 as uuidv7 } from "uuid";

import type { Name, Place } from "../../testing/safety/cast.ts";
import { openSchool } from "../../testing/safety/open-school.ts";

interface AskAnswer {
  data: Record<string, never>;
  code: unknown;
}

/** The awkward school, where a counsellor moderates the collège and somebody a territory, and a pupil wrote news. */
export async function openModerationDesk() {
  const school = await openSchool();
  const { database } = await school.api.context(null);
  const mandate = (name: Name, columns: object): Promise<unknown> =>
    database.query(
      `insert into mandate (id, user_id, establishment_id, territory_id, powers, starts_on)
      select $1, $2, ($3::jsonb ->> 'place')::uuid, ($3::jsonb ->> 'around')::uuid, '{MODERATION}', '2020-01-01'`,
      [uuidv7(), school.people[name], JSON.stringify(columns)],
    );
  await mandate("counsellor", { place: school.places.college });
  await mandate("otherCounsellor", { place: school.places.elsewhere });
  const [around] = (await database.query("select territory_id as id from establishment where id = $1", [
    school.places.college,
  ])) as { id: string }[];
  await mandate("accountsOfNorth", { around: around!.id });

  const ask = async (
    name: Name,
    document: string,
    variables: object = {},
    now?: Date,
  ): Promise<AskAnswer> => {
    const { data, errors } = await school.api.ask(school.people[name], document, {
      variables: variables as Record<string, unknown>,
      ...(now ? { now } : {}),
    });
    return { data: (data ?? {}) as AskAnswer["data"], code: errors?.[0]?.extensions["code"] };
  };
  return {
    ...school,
    database,
    ask,
    /** News of a school, from somebody. */
    async newsOf(name: Name, place: Place = "college", title = "Un titre"): Promise<string> {
      const id = uuidv7();
      await database.query(
        `insert into news (id, establishment_id, audience_id, author_id, title, body, published_at, version, updated_at)
        select $1, n.establishment_id, n.audience_id, $2, $3, n.body, now() - interval '1 minute', 1, now()
        from news n where n.id = $4`,
        [id, school.people[name], title, school.news[place as "college"]],
      );
      return id;
    },
    async report(name: Name, id: string, more: object = {}): Promise<AskAnswer> {
      const input = { kind: "NEWS", id, reason: "HARASSMENT", comment: "Lisez vite", ...more };
      return ask(
        name,
        "mutation R($input: ReportInput!) { report(input: $input) { id state outcome note } }",
        {
          input,
        },
      );
    },
    /** The reports that somebody judges: who is reported in each. */
    async queue(name: Name, state = "OPEN"): Promise<{ id: string; reportedId: string }[]> {
      const { data } = await ask(
        name,
        `query Q($state: ReportState!) { viewer { reportQueue(state: $state) { totalCount nodes { id reportedId } } } }`,
        { state },
      );
      const { nodes, totalCount } = (
        data as unknown as {
          viewer: { reportQueue: { totalCount: number; nodes: { id: string; reportedId: string }[] } };
        }
      ).viewer.reportQueue;
      if (nodes.length !== totalCount) throw new Error("The count is not that of the rows.");
      return nodes.map((one) => ({ ...one }));
    },
    journaled: async (action: string): Promise<{ actor: string; establishment_id: string }[]> =>
      (
        (await database.query(
          "select actor_id, establishment_id from audit_event where action = $1 order by id",
          [action],
        )) as { actor_id: string; establishment_id: string }[]
      ).map(({ actor_id, establishment_id }) => ({ actor: school.nameOf(actor_id), establishment_id })),
    told: async (kind: string): Promise<string[]> =>
      (
        (await database.query("select user_id from notification where kind = $1", [kind])) as {
          user_id: string;
        }[]
      )
        .map(({ user_id }) => school.nameOf(user_id))
        .sort(),
  };
}

export type ModerationDesk = Awaited<ReturnType<typeof openModerationDesk>>;
