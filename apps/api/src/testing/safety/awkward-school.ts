import { Client } from "pg";

import { dayOf } from "../../platform/context/context.ts";
import { type AgendaIds, agendaIds, agendaRows } from "./agenda-rows.ts";
import { type ClassName, type Name, names, type Place } from "./cast.ts";
import { newsIds, type NewsIds, newsRows, ownRows } from "./content-rows.ts";
import { noticeIds, type NoticeIds, noticeRows } from "./notice-rows.ts";
import { peopleRows } from "./people-rows.ts";
import { idsOf, type Rows, schoolIds, schoolRows } from "./school-rows.ts";

/** The ids of what `raiseAwkwardSchool` wrote. */
export interface AwkwardSchool {
  people: Record<Name, string>;
  classes: Record<ClassName, string>;
  places: Record<Place, string>;
  /** The news of each school. */
  news: NewsIds;
  /** The event of each school and class. */
  agenda: AgendaIds;
  /** The notice of each school that has one. */
  notices: NoticeIds;
  /** Who or what has this id. */
  nameOf(id: string): string;
}

async function insert(client: Client, [table, rows]: Rows[number]): Promise<void> {
  const columns = Object.keys(rows[0]!).join(", ");
  await client.query(
    `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${table}", $1)`,
    [JSON.stringify(rows)],
  );
}

/** Writes the cast into an empty base, canaries in every private column. */
export async function raiseAwkwardSchool(url: string, now = new Date()): Promise<AwkwardSchool> {
  const day = (offset: number): string => dayOf(new Date(now.getTime() + offset * 86_400_000));
  const ids = {
    ...schoolIds(),
    people: idsOf(names),
    news: newsIds(),
    agenda: agendaIds(),
    notices: noticeIds(),
  };
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const rows = [
      schoolRows(ids, day),
      peopleRows(ids, now, day),
      newsRows(ids, now, day),
      ownRows(ids, now),
      agendaRows(ids, now),
      noticeRows(ids, now),
    ];
    for (const one of rows.flat()) await insert(client, one);
  } finally {
    await client.end();
  }
  const nameById = new Map(
    [ids.people, ids.classes, ids.places].flatMap((some) =>
      Object.entries(some).map(([name, id]) => [id, name] as const),
    ),
  );
  return { ...ids, nameOf: (id) => nameById.get(id) ?? id };
}
