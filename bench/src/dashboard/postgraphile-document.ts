import type { Section } from "../sections/sections.ts";

/** What PostGraphile is asked for each section, on the views of peers/postgraphile-views.sql. */
const asked: Record<Section, string> = {
  "my-classes": `allMyClassesList { rowId name establishmentId establishmentName teaching studentCount
    headTeachersList { rowId displayName } subjectsList { rowId name } }`,
  children: `allChildrenList { rowId givenName displayName initials establishmentsList { rowId name }
    classesList { rowId name headTeachersList { rowId displayName } } }`,
  news: "allNewsItemsList { rowId title sender excerpt publishedAt }",
  "school-contact": "allSchoolContactsList { rowId name phone mail website addressLines postalCode city }",
  favourites: "allFavouritesList { rowId label address }",
  notes: "allNotesList { key body version }",
  "directory-search": "allDirectoryRolesList { name }",
};

/** The field that answers a section. */
export const fieldOf = (kind: Section): string => /^\w+/.exec(asked[kind])![0];

/** One operation for the sections of a dashboard. */
export const postgraphileDocument = (kinds: readonly Section[]): string =>
  JSON.stringify({
    query: `query Dashboard { allDashboardsList { version page pages placements }
      ${kinds.map((kind) => asked[kind]).join("\n")} }`,
  });
