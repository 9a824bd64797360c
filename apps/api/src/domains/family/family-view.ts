import { oncePerViewer, type Viewer } from "../directory/viewer.ts";

/**
 * The viewer as their dashboard looks at the family: with one child only when they narrowed it. It has fewer rights
 * than the viewer and never more, so that any read may be asked with it.
 */
export const familyView = oncePerViewer((viewer: Viewer): Viewer => {
  const child = viewer.children.find((one) => one.id === viewer.narrowedTo);
  if (child === undefined) return viewer;
  return {
    ...viewer,
    children: [child],
    memberships: viewer.memberships.filter(
      (one) => one.role !== "GUARDIAN" || child.establishmentIds.includes(one.establishmentId),
    ),
  };
});
