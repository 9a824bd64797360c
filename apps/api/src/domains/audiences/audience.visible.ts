import { oncePerViewer, type Viewer } from "../directory/viewer.ts";

/** The parameters of `inAudience`: places of the viewer and of each child, with the territories around them. */
export const audienceParameters = oncePerViewer((viewer: Viewer) => ({
  viewer: viewer.id,
  viewer_learns: viewer.learns,
  viewer_teaches: viewer.teaches,
  viewer_territories: [...new Set(Object.values(viewer.territories).flat())],
  viewer_places: JSON.stringify(
    viewer.memberships.map((one) => ({
      establishment: one.establishmentId,
      role: one.role,
      function: one.function,
      territories: viewer.territories[one.establishmentId] ?? [],
    })),
  ),
  viewer_children_places: JSON.stringify(
    viewer.children.map((child) => ({
      id: child.id,
      classes: child.classIds,
      establishments: child.establishmentIds.map((establishment) => ({
        establishment,
        territories: viewer.territories[establishment] ?? [],
      })),
    })),
  ),
}));

const saysPlaceOrRole = `num_nonnulls(t.territory_id, t.establishment_id, t.role, t.function) > 0`;

const isPlace = (establishment: string, territories: string): string =>
  `(t.establishment_id is null or t.establishment_id = ${establishment})
  and (t.territory_id is null or t.territory_id = any(${territories}))`;

const holdsForSelf = `(t.relation = 'SELF'
  and (t.user_id is null or t.user_id = :viewer::uuid)
  and (t.class_id is null
    or (t.class_id = any(:viewer_learns::uuid[]) and (t.role is null or t.role = 'STUDENT'))
    or (t.class_id = any(:viewer_teaches::uuid[]) and (t.role is null or t.role <> 'STUDENT')))
  and (not ${saysPlaceOrRole} or exists (
    select from jsonb_to_recordset(:viewer_places::jsonb) as p(establishment uuid, role text, function text, territories uuid[])
    where ${isPlace("p.establishment", "p.territories")}
      and (t.role is null or t.role = p.role) and (t.function is null or t.function = p.function))))`;

const holdsForChild = `(t.relation = 'GUARDIANS_OF' and t.function is null and (t.role is null or t.role = 'STUDENT') and exists (
  select from jsonb_to_recordset(:viewer_children_places::jsonb) as c(id uuid, classes uuid[], establishments jsonb)
  where (t.user_id is null or t.user_id = c.id) and (t.class_id is null or t.class_id = any(c.classes))
    and (not ${saysPlaceOrRole} or exists (
      select from jsonb_to_recordset(c.establishments) as p(establishment uuid, territories uuid[])
      where ${isPlace("p.establishment", "p.territories")}))))`;

const aTermHolds = (audience: string, include: boolean): string => `exists (
  select from audience_term t where t.audience_id = ${audience} and ${include ? "" : "not "}t.include
  and (${holdsForSelf} or ${holdsForChild}))`;

/** The twin of `isInAudience`, for the SQL of an audience's id. */
export const inAudience = (audience: string): string =>
  `(${aTermHolds(audience, true)} and not ${aTermHolds(audience, false)})`;

/**
 * SQL of an array: the children of the viewer for whose sake the viewer is in an audience, as a guardian of a pupil of
 * its classes and places, or as one of the people of a place.
 */
export const childrenInAudience = (audience: string): string => `array(
  select c.id from jsonb_to_recordset(:viewer_children_places::jsonb) as c(id uuid, classes uuid[], establishments jsonb)
  where exists (select from audience_term t where t.audience_id = ${audience} and t.include and t.function is null
    and (t.user_id is null or t.user_id = c.id) and (t.class_id is null or t.class_id = any(c.classes))
    and ((t.relation = 'GUARDIANS_OF' and (t.role is null or t.role = 'STUDENT'))
      or (t.relation = 'SELF' and (t.role is null or t.role = 'GUARDIAN') and num_nonnulls(t.class_id, t.user_id) = 0))
    and (not ${saysPlaceOrRole} or exists (
      select from jsonb_to_recordset(c.establishments) as p(establishment uuid, territories uuid[])
      where ${isPlace("p.establishment", "p.territories")}))))`;
