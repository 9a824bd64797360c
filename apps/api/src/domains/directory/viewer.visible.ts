import { type RoleName, secretariatFunctions } from "./role.ts";
import { establishmentsOf, oncePerViewer, type Power, powers, type Viewer } from "./viewer.ts";

const unique = (ids: string[]): string[] => [...new Set(ids)];

/** The parameters that the predicates of this folder use; add them to those of every read that has one. */
export const viewerParameters = oncePerViewer((viewer: Viewer) => ({
  viewer: viewer.id,
  today: viewer.today,
  viewer_memberships: viewer.memberships.map((one) => `${one.establishmentId} ${one.role}`),
  viewer_establishments: establishmentsOf(viewer),
  viewer_learns: viewer.learns,
  viewer_teaches: viewer.teaches,
  viewer_teaches_as_teacher: viewer.teachesAsTeacher,
  viewer_classes: unique([...viewer.learns, ...viewer.teaches]),
  viewer_children: viewer.children.map((child) => child.id),
  viewer_guardians: viewer.guardianIds,
  viewer_children_classes: unique(viewer.children.flatMap((child) => child.classIds)),
  viewer_all_classes: unique([
    ...viewer.learns,
    ...viewer.teaches,
    ...viewer.children.flatMap((child) => child.classIds),
  ]),
  viewer_hidden: viewer.hidden.all,
  viewer_hidden_whereabouts: viewer.hidden.whereabouts,
  viewer_hidden_contact: viewer.hidden.contact,
  viewer_leads: placesAs(viewer, "LEADERSHIP"),
  viewer_studies_in: placesAs(viewer, "STUDENT"),
  viewer_reach: viewer.reach.map((one) => `${one.establishmentId} ${one.role}`),
  /** Where the viewer's function shows every class, and every pupil's record. */
  viewer_school_office: [...placesAs(viewer, "LEADERSHIP"), ...secretariatOf(viewer)],
  viewer_classes_of: [...placesAs(viewer, "TEACHER"), ...placesAs(viewer, "SCHOOL_LIFE")],
  viewer_records_of: [
    ...placesAs(viewer, "LEADERSHIP"),
    ...placesAs(viewer, "SCHOOL_LIFE"),
    ...secretariatOf(viewer),
  ],
  viewer_mandate_establishments: placesOf(viewer, powers),
  viewer_mandate_territories: territoriesOf(viewer, powers),
  viewer_accounts_establishments: placesOf(viewer, ["ACCOUNTS"]),
  viewer_accounts_territories: territoriesOf(viewer, ["ACCOUNTS"]),
  viewer_naming_establishments: placesOf(viewer, ["ACCOUNTS", "NEWS", "LAYERS"]),
  viewer_naming_territories: territoriesOf(viewer, ["ACCOUNTS", "NEWS", "LAYERS"]),
}));

const placesAs = (viewer: Viewer, role: RoleName): string[] =>
  viewer.memberships.filter((one) => one.role === role).map((one) => one.establishmentId);

const secretariatOf = (viewer: Viewer): string[] =>
  viewer.memberships
    .filter((one) => one.role === "STAFF" && secretariatFunctions.includes(one.function ?? ""))
    .map((one) => one.establishmentId);

const mandatesWith = (viewer: Viewer, any: readonly Power[]) =>
  viewer.mandates.filter((mandate) => mandate.powers.some((power) => any.includes(power)));
const placesOf = (viewer: Viewer, any: readonly Power[]): string[] =>
  mandatesWith(viewer, any).flatMap((mandate) => mandate.establishmentId ?? []);
const territoriesOf = (viewer: Viewer, any: readonly Power[]): string[] =>
  mandatesWith(viewer, any).flatMap((mandate) => mandate.territoryIds);
