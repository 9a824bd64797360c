import { audienceParameters, inAudience } from "../audiences/audience.visible.ts";
import { establishmentsOf, oncePerViewer, type Viewer } from "../directory/viewer.ts";

export const agendaParameters = oncePerViewer((viewer: Viewer) => {
  const mandates = viewer.mandates.filter((mandate) => mandate.powers.includes("NEWS"));
  const told = establishmentsOf(viewer);
  return {
    ...audienceParameters(viewer),
    viewer_time_zone: viewer.timeZone,
    viewer_told_in: told,
    viewer_told_around: [...new Set(told.flatMap((one) => viewer.territories[one] ?? []))],
    viewer_told_classes: [
      ...new Set([
        ...viewer.learns,
        ...viewer.teaches,
        ...viewer.children.flatMap((child) => child.classIds),
      ]),
    ],
    viewer_agenda_classes: viewer.teachesAsTeacher,
    viewer_news_establishments: mandates.flatMap((mandate) => mandate.establishmentId ?? []),
    viewer_news_territories: mandates.flatMap((mandate) => mandate.territoryIds),
  };
});

/** SQL: the viewer speaks for the place of a calendar, joined to its establishment if any. */
const spokenFor = (
  calendar: string,
  establishment: string,
): string => `coalesce(${calendar}.kind <> 'PERSON' and (
  ${calendar}.establishment_id = any(:viewer_news_establishments::uuid[])
  or coalesce(${calendar}.territory_id, ${establishment}.territory_id) = any(:viewer_news_territories::uuid[])), false)`;

/** The twin of `canWriteCalendar`, for the alias of a calendar joined to its establishment, if any. */
export const calendarWritable = (calendar: string, establishment: string): string => `(
  coalesce(${calendar}.user_id = :viewer::uuid, false)
  or coalesce(${calendar}.class_id = any(:viewer_agenda_classes::uuid[]), false)
  or ${spokenFor(calendar, establishment)})`;

/** The twin of `canEditEvent`, for the alias of an event of that calendar. */
export const eventEditable = (event: string, calendar: string, establishment: string): string => `(
  ${calendar}.source = 'OWN' and ${calendarWritable(calendar, establishment)}
  and (${calendar}.kind = 'PERSON' or coalesce(${event}.author_id = :viewer::uuid, false) or ${spokenFor(calendar, establishment)}))`;

/** What is the viewer's own, or told where they belong; for whom is not asked here. */
export const calendarTold = (calendar: string): string => `(
  ${calendar}.user_id = :viewer::uuid
  or ${calendar}.class_id = any(:viewer_told_classes::uuid[])
  or (${calendar}.kind = 'ESTABLISHMENT' and ${calendar}.establishment_id = any(:viewer_told_in::uuid[]))
  or ${calendar}.territory_id = any(:viewer_told_around::uuid[]))`;

export const eventAudience = (event: string, calendar: string): string =>
  `coalesce(${event}.audience_id, ${calendar}.audience_id)`;

/** The twin of `isInAgenda`, for the aliases of an event and its calendar. */
export const eventShown = (event: string, calendar: string): string => `coalesce(${calendarTold(calendar)}
  and (${calendar}.kind = 'PERSON' or ${inAudience(eventAudience(event, calendar))}), false)`;

/** The twin of `canReadEvent`. */
export const eventVisible = (event: string, calendar: string, establishment: string): string =>
  `(${calendarWritable(calendar, establishment)} or ${eventShown(event, calendar)})`;
