import { byId, defineBatch } from "../../platform/read/batch.ts";
import type { Read } from "../../platform/read/read.ts";
import type { ClassRow } from "./classes.queries.ts";
import type { EstablishmentRow } from "./establishments.queries.ts";
import {
  readBirthDates,
  readContactPoints,
  readGuardianships,
  readRestrictions,
  readStudentPlaces,
  readStudents,
  type StudentRow,
} from "./students.queries.ts";
import { viewerOf, type ViewerContext } from "./viewer.ts";
import { viewerParameters } from "./viewer.visible.ts";

const parametersFor = (context: ViewerContext, ids: readonly string[]) => ({
  ...viewerParameters(viewerOf(context)),
  ids,
});

/** The record of a pupil, or null when the viewer may not open it. */
export const visibleStudent = defineBatch<ViewerContext, StudentRow>(async (context, ids) =>
  byId(await context.rows(readStudents, parametersFor(context, ids))),
);

export const studentPlaces = defineBatch<
  ViewerContext,
  { classes: ClassRow[]; establishments: EstablishmentRow[] }
>(async (context, ids) => byId(await context.rows(readStudentPlaces, parametersFor(context, ids))));

const privately = <Row extends { id: string }>(read: Read<Row>) =>
  defineBatch<ViewerContext, Row>(async (context, ids) =>
    byId(await context.rows(read, parametersFor(context, ids))),
  );

/** What follows is private: ask for it only what a policy has opened. */
export const birthDate = privately(readBirthDates);
export const contactPoints = privately(readContactPoints);
export const guardianships = privately(readGuardianships);
export const restrictions = privately(readRestrictions);
