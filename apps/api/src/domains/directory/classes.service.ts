import {
  type Connection,
  connectionOf,
  pageAfter,
  type PageArguments,
} from "../../platform/graph/connection.ts";
import { byId, defineBatch } from "../../platform/read/batch.ts";
import { searchClasses } from "./class-search.queries.ts";
import {
  type ClassPersonRow,
  type ClassRow,
  readClassParts,
  readClassPeople,
  readEstablishmentClasses,
  readHeadTeachers,
  readVisibleClasses,
} from "./classes.queries.ts";
import type { UserCardRow } from "./users.queries.ts";
import { viewerOf, type ViewerContext } from "./viewer.ts";
import { viewerParameters } from "./viewer.visible.ts";

/** A class, or null when the viewer may not see it. */
export const visibleClass = defineBatch<ViewerContext, ClassRow>(
  async (context, ids) => new Map((await visibleClasses(context, ids)).map((one) => [one.id, one])),
);

/** Those among some classes that the viewer may see, school by school, in the order of names. */
export async function visibleClasses(context: ViewerContext, ids: readonly string[]): Promise<ClassRow[]> {
  const parameters = { ...viewerParameters(viewerOf(context)), ids };
  return (await context.rows(readVisibleClasses, parameters)).map((row) => row.class);
}

/** The classes of the viewer's establishments that have these letters in their names. */
export async function findClasses(
  context: ViewerContext,
  search: string,
  limit: number,
): Promise<ClassRow[]> {
  const rights = viewerParameters(viewerOf(context));
  const searched_establishments = [...rights.viewer_establishments, ...rights.viewer_naming_establishments];
  const parameters = { ...rights, searched_establishments, search, limit };
  // Whoever searches waits for themselves alone: dashboards follow each other on the shared connections.
  const [read] = await context.rowsAlone(searchClasses, parameters);
  return read!.found;
}

export const classParts = defineBatch<ViewerContext, ClassRow[]>(async (context, ids) => {
  const rows = await context.rows(readClassParts, { ...viewerParameters(viewerOf(context)), ids });
  return new Map(rows.map((row) => [row.id, row.parts]));
});

export const headTeachers = defineBatch<ViewerContext, UserCardRow[]>(async (context, ids) => {
  const rows = await context.rows(readHeadTeachers, { ...viewerParameters(viewerOf(context)), ids });
  return new Map(rows.map((row) => [row.id, row.headTeachers]));
});

type PeopleOfClass = { role: "STUDENT" | "TEACHER" } & PageArguments;

const classPeople = defineBatch<ViewerContext, { people: ClassPersonRow[]; total: number }, PeopleOfClass>(
  async (context, ids, { role, ...page }) => {
    const { limit, key } = pageAfter(page, ["text", "text", "id"]);
    const [after_family, after_given, after_id] = key ?? [null, null, null];
    const rows = await context.rows(readClassPeople, {
      ...viewerParameters(viewerOf(context)),
      ids,
      role,
      limit,
      after_family,
      after_given,
      after_id,
    });
    return byId(rows);
  },
);

/** A page of the students or of the teachers of a class, as far as the viewer may see them. */
export async function peopleOfClass<Node>(
  context: ViewerContext,
  classId: string,
  { role, first, after }: PeopleOfClass,
  nodeOf: (row: ClassPersonRow) => Node,
): Promise<Connection<Node>> {
  const found = await classPeople(context, classId, { role, first, after: after ?? null });
  return connectionOf(
    { first, after },
    { rows: found?.people ?? [], total: found?.total ?? 0 },
    ({ user }) => [user.familyName, user.givenName, user.id],
    nodeOf,
  );
}

type ClassesOfEstablishment = { kind: string | null } & PageArguments;

const establishmentClasses = defineBatch<
  ViewerContext,
  { classes: ClassRow[]; total: number },
  ClassesOfEstablishment
>(async (context, ids, { kind, ...page }) => {
  const { limit, key } = pageAfter(page, ["text", "id"]);
  const [after_name, after_id] = key ?? [null, null];
  const parameters = { ...viewerParameters(viewerOf(context)), ids, kind, limit, after_name, after_id };
  return byId(await context.rows(readEstablishmentClasses, parameters));
});

/** A page of the classes of an establishment, as far as the viewer may see them. */
export async function classesOfEstablishment(
  context: ViewerContext,
  establishmentId: string,
  { kind, first, after }: ClassesOfEstablishment,
): Promise<Connection<ClassRow>> {
  const found = await establishmentClasses(context, establishmentId, { kind, first, after: after ?? null });
  return connectionOf(
    { first, after },
    { rows: found?.classes ?? [], total: found?.total ?? 0 },
    (row) => [row.name, row.id],
    (row) => row,
  );
}
