import type { Rule } from "../../platform/policy/policy.ts";
import { type AudienceTerm, isInAudience } from "../audiences/audience.policy.ts";
import { holdsPower } from "../directory/users.policy.ts";
import { establishmentsOf, type Viewer } from "../directory/viewer.ts";

export type CalendarKind = "PERSON" | "CLASS" | "ESTABLISHMENT" | "TERRITORY";
export type CalendarSource = "OWN" | "FILE" | "ADDRESS";

/** Whose a calendar is. Of a class and of an establishment, the territory is the one in which they lie. */
export interface CalendarPlace {
  kind: CalendarKind;
  userId: string | null;
  classId: string | null;
  establishmentId: string | null;
  territoryId: string | null;
}

export interface CalendarFacts extends CalendarPlace {
  source: CalendarSource;
  /** Nobody's, for a person's own. */
  terms: AudienceTerm[];
}

export interface EventFacts extends CalendarFacts {
  authorId: string | null;
}

/** One's own; a teacher's class or group; whatever lies under the mandate to publish news. */
export const canWriteCalendar: Rule<Viewer, CalendarPlace> = (viewer, place) => {
  if (place.kind === "PERSON") return place.userId === viewer.id;
  if (place.kind === "CLASS" && place.classId !== null && viewer.teachesAsTeacher.includes(place.classId))
    return true;
  return speaksFor(viewer, place);
};

/** In the name of the place, by the mandate to publish news. */
const speaksFor: Rule<Viewer, CalendarPlace> = (viewer, { kind, establishmentId, territoryId }) => {
  if (kind === "PERSON") return false;
  return establishmentId !== null
    ? holdsPower(viewer, "NEWS", { establishmentId, territoryId })
    : viewer.mandates.some(
        (mandate) =>
          mandate.powers.includes("NEWS") &&
          territoryId !== null &&
          mandate.territoryIds.includes(territoryId),
      );
};

/** The events of others are changed by who speaks for the place; what another programme wrote, by nobody here. */
export const canEditEvent: Rule<Viewer, EventFacts> = (viewer, event) =>
  event.source === "OWN" &&
  canWriteCalendar(viewer, event) &&
  (event.kind === "PERSON" || event.authorId === viewer.id || speaksFor(viewer, event));

/** What stands in one's agenda: one's own, and what is told where one belongs to those whom one is. */
export const isInAgenda: Rule<Viewer, CalendarFacts> = (viewer, one) =>
  one.kind === "PERSON" ? one.userId === viewer.id : isToldTo(viewer, one) && isInAudience(viewer, one.terms);

/** Who writes there reads all that is there. */
export const canReadEvent: Rule<Viewer, CalendarFacts> = (viewer, one) =>
  canWriteCalendar(viewer, one) || isInAgenda(viewer, one);

const isToldTo: Rule<Viewer, CalendarPlace> = (viewer, { kind, classId, establishmentId, territoryId }) => {
  if (kind === "CLASS")
    return (
      classId !== null &&
      (viewer.learns.includes(classId) ||
        viewer.teaches.includes(classId) ||
        viewer.children.some((child) => child.classIds.includes(classId)))
    );
  return establishmentsOf(viewer).some((own) =>
    kind === "ESTABLISHMENT"
      ? own === establishmentId
      : territoryId !== null && (viewer.territories[own] ?? []).includes(territoryId),
  );
};
