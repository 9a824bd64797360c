import { familyContactFunctions } from "../directory/role.ts";
import { oncePerViewer, type Viewer } from "../directory/viewer.ts";
import { containParameters, placeContained } from "../incidents/incidents.visible.ts";

/** The parameters of the predicates of this folder. */
export const moderationParameters = oncePerViewer((viewer: Viewer) => ({
  ...containParameters(viewer),
  viewer_counsels: viewer.memberships
    .filter((one) => one.role === "SCHOOL_LIFE" && familyContactFunctions.includes(one.function ?? ""))
    .map((one) => one.establishmentId),
}));

/** The twin of `canJudgeReport`, for the aliases of a report and of its establishment. */
export const reportJudged = (report: string, establishment: string): string => `(
  coalesce(${report}.reported_id <> :viewer::uuid, true) and (
    (not ${report}.about_leader and ${establishment}.id = any(:viewer_moderates::uuid[]))
    or coalesce(${establishment}.territory_id = any(:viewer_moderates_around::uuid[]), false)))`;

/** Where the viewer keeps pupils from writing, as `canPauseWriting` says, for the alias of an establishment. */
export const pausesJudged = (establishment: string): string =>
  `(${placeContained(establishment)} or ${establishment}.id = any(:viewer_counsels::uuid[]))`;
