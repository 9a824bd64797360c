import { dayOf } from "../../platform/context/context.ts";
import type { Name } from "./cast.ts";
import type { Arguments } from "./walk.ts";

/** Who walks the schema: somebody of each role, all in the collège. */
export const walkers = [
  "headTeacher",
  "ada",
  "adasMother",
  "head",
  "counsellor",
  "supervisor",
  "secretary",
  "cook",
  "speaker",
  "tutor",
  "accountsOfCollege",
  "newsOfCollege",
] as const satisfies Name[];

const today = dayOf(new Date());

/** How to ask the fields that want arguments, wherever the walk meets them. */
export const walkArguments: Arguments = {
  "Viewer.widget": `(id: "my-classes")`,
  "Viewer.widgetPreview": `(kind: "my-classes")`,
  "Viewer.widgetSettings": `(kind: "news")`,
  "Query.classes": `(search: "6")`,
  "Viewer.agenda": `(from: "${today}", to: "${today}")`,
  // Asks of a moment, which somebody has only after arranging: history.test.ts does.
  "Viewer.dashboardAt": null,
  // Asks of a place: news.test.ts does.
  "Viewer.newsReach": null,
  // Ask of a place: layers.test.ts does.
  "Viewer.administeredLayer": null,
  "Viewer.administeredLayers": null,
  "Viewer.layerReach": null,
  "AdministeredLayer.preview": null,
  // Asked by themselves: a dashboard waits for no widget, and the rest of a walk would make them late.
  "Placement.widget": null,
};

const everybody = walkers.join(" ");
const nobody = "";
const withRecords = "headTeacher ada adasMother head counsellor supervisor secretary";
const withGuardians = "headTeacher ada adasMother head counsellor secretary";
const withAuthority = "adasMother head counsellor secretary";
const withClasses =
  "headTeacher ada adasMother head counsellor supervisor secretary speaker accountsOfCollege newsOfCollege";
const members = "headTeacher ada adasMother head counsellor supervisor secretary cook speaker tutor";

const withTeachers =
  "headTeacher ada adasMother head counsellor supervisor secretary speaker accountsOfCollege";
/** Who only writes the news is told none, and begins with an empty dashboard. */
const withNews = members;
const withNewsById = `${members} newsOfCollege`;
const withCalendar = "headTeacher ada adasMother head counsellor supervisor secretary cook";
const membersAndAccounts = `${members} accountsOfCollege`;

/**
 * Who gets an answer from which field, in their own establishment. The line of a type holds for its fields that have
 * none of their own. A new field wants a line here: who may read it?
 */
export const walkTable: Readonly<Record<string, string>> = {
  // The roots. By id, something of the collège was asked for.
  Query: everybody,
  "Query.user":
    "headTeacher ada adasMother head counsellor supervisor secretary cook speaker accountsOfCollege",
  "Query.class": withClasses,
  "Query.classes": withClasses,
  "Query.student": withRecords,
  Viewer: everybody,
  "Viewer.memberships": members,
  "Viewer.mandates": "accountsOfCollege newsOfCollege",
  "Viewer.dashboardAt": nobody,
  // Nobody arranged anything yet.
  DashboardRevisionConnection: everybody,
  "DashboardRevisionConnection.nodes": nobody,
  "DashboardRevisionConnection.edges": nobody,
  DashboardRevisionEdge: nobody,
  DashboardRevision: nobody,
  DashboardRevisionItem: nobody,
  "Viewer.newsPlaces": "newsOfCollege",
  "Viewer.newsReach": nobody,
  "Viewer.children": "adasMother",
  "Viewer.classes": "headTeacher ada speaker",
  "Viewer.widget": "headTeacher ada",
  "Viewer.widgetPreview": "ada headTeacher speaker",
  // Nobody who walks has two children: family.test.ts asks who has.
  "Viewer.family": nobody,
  Family: nobody,

  Account: everybody,

  // The directory.
  User: everybody,
  "User.sharedMemberships": membersAndAccounts,
  UserConnection: everybody,
  UserEdge: everybody,
  PageInfo: everybody,
  SharedMembership: membersAndAccounts,
  "SharedMembership.classes": withTeachers,
  Membership: members,
  "Membership.function": "headTeacher head counsellor supervisor secretary cook",
  Mandate: "accountsOfCollege newsOfCollege",
  "Mandate.endsOn": "accountsOfCollege",
  "Mandate.territory": nobody,
  Establishment: everybody,
  Territory: everybody,
  SchoolYear: everybody,
  ClassConnection: everybody,
  "ClassConnection.nodes": withClasses,
  "ClassConnection.edges": withClasses,
  ClassEdge: withClasses,
  Class: withClasses,
  "Class.parts":
    "headTeacher ada adasMother head counsellor supervisor secretary accountsOfCollege newsOfCollege",
  Level: withClasses,
  "Class.headTeachers": withTeachers,
  ClassTeacherConnection: withClasses,
  "ClassTeacherConnection.nodes": withTeachers,
  "ClassTeacherConnection.edges": withTeachers,
  ClassTeacherEdge: withTeachers,
  ClassTeacher: withTeachers,
  Subject: withTeachers,

  // The record of a pupil.
  StudentRecord: withRecords,
  "StudentRecord.birthDate": withGuardians,
  "StudentRecord.contactPoints": "headTeacher ada head counsellor secretary",
  "StudentRecord.guardians": withGuardians,
  "StudentRecord.restrictions": "head counsellor",
  StudentGuardian: withGuardians,
  "StudentGuardian.authority": withAuthority,
  "StudentGuardian.maySee": withAuthority,
  "StudentGuardian.maySign": withAuthority,
  "StudentGuardian.mayBeContacted": withAuthority,
  "StudentGuardian.contactOrder": withAuthority,
  "StudentGuardian.livesWith": withAuthority,
  "StudentGuardian.contactPoints": "headTeacher adasMother head counsellor secretary",
  ContactPoint: withGuardians,
  StudentRestriction: "head counsellor",
  "StudentRestriction.reason": "head",

  // News, and what one keeps for oneself.
  News: withNewsById,
  "Query.news": withNewsById,
  NewsConnection: everybody,
  "NewsConnection.nodes": withNews,
  "NewsConnection.edges": withNews,
  NewsEdge: withNews,
  NewsPlaceType: "newsOfCollege",

  // The agenda: of the class when it was asked by its id.
  "Viewer.agenda": everybody,
  "Viewer.agendaCalendars": everybody,
  "Viewer.agendaPlaces": "headTeacher newsOfCollege",
  "Viewer.calendarAddresses": nobody,
  "Query.agendaEvent": "headTeacher ada adasMother speaker newsOfCollege",
  AgendaEvent: "headTeacher ada adasMother speaker newsOfCollege",
  "AgendaEvent.firstDay": nobody,
  "AgendaEvent.lastDay": nobody,
  "AgendaEvent.recurrence": nobody,
  "AgendaEvent.recurrenceOf": nobody,
  "AgendaEvent.roles": nobody,
  Recurrence: nobody,
  AgendaEntry: everybody,
  "AgendaEntry.firstDay": nobody,
  "AgendaEntry.lastDay": nobody,
  "AgendaEntry.children": "adasMother",
  AgendaCalendar: everybody,
  "AgendaCalendar.placeName": `${members} newsOfCollege`,
  "AgendaCalendar.classId": "headTeacher ada adasMother speaker newsOfCollege",
  "AgendaCalendar.establishmentId": `${members} newsOfCollege`,
  "AgendaCalendar.territoryId": nobody,
  CalendarOverviewType: everybody,
  "CalendarOverviewType.fetchedAt": nobody,
  "CalendarOverviewType.problem": nobody,
  CalendarProblem: nobody,
  AgendaPlace: "headTeacher newsOfCollege",
  CalendarAddress: nobody,
  Favourite: everybody,
  Preferences: everybody,
  Note: "headTeacher head counsellor supervisor",

  // The dashboard: one's own alone.
  Dashboard: everybody,
  DashboardPage: everybody,
  "DashboardPage.placements": membersAndAccounts,
  Placement: membersAndAccounts,
  WidgetSize: everybody,
  LayerSource: membersAndAccounts,
  Arrangement: everybody,
  CatalogueEntry: everybody,
  // Nobody who walks holds the mandate LAYERS: layers.test.ts asks who does.
  "Viewer.administeredLayer": nobody,
  "Viewer.administeredLayers": nobody,
  "Viewer.layerPlaces": nobody,
  "Viewer.layerReach": nobody,
  "Viewer.layerCatalogue": nobody,
  AdministeredLayer: nobody,
  LayerAudience: nobody,
  LayerClass: nobody,
  LayerPlace: nobody,
  LayerPreview: nobody,
  LayerVersion: nobody,
  PreviewPage: nobody,
  PreviewPlacement: nobody,
  WidgetFailure: nobody,
  RetiredWidget: nobody,

  // What stands on it by default. No widget fails: that line is not repeated.
  NewsWidget: membersAndAccounts,
  "NewsWidget.news": withNews,
  AgendaWidget: "headTeacher ada adasMother head counsellor supervisor secretary cook",
  FavouritesWidget: "headTeacher ada adasMother head counsellor supervisor secretary cook",
  NotesWidget: "headTeacher head counsellor supervisor",
  AccountsToActivateWidget: "accountsOfCollege",
  AccountsToActivate: "accountsOfCollege",
  // No pupil of the cast waits: accounts-to-activate.test.ts has some.
  "AccountsToActivate.classes": nobody,
  ClassAccountsToActivate: nobody,
  MyClassesWidget: "headTeacher speaker ada",
  MyClass: "headTeacher speaker ada",
  "MyClass.subjects": "headTeacher speaker",
  ChildrenWidget: "adasMother",
  Child: "adasMother",
  ChildClass: "adasMother",
  DirectorySearchWidget: "headTeacher head counsellor supervisor secretary cook accountsOfCollege",
  DirectorySearch: "headTeacher head counsellor supervisor secretary cook accountsOfCollege",
  SchoolContactWidget: "ada adasMother speaker tutor",
  SchoolCalendarWidget: withCalendar,
  SchoolCalendar: withCalendar,
  "SchoolCalendar.children": "adasMother",
  SchoolHoliday: withCalendar,
  PublicHoliday: withCalendar,
  // Placed by nobody but oneself: the tests beside them place them.
  ServiceStatusWidget: "accountsOfCollege",
  ServiceStatus: "accountsOfCollege",
  ServiceReport: "accountsOfCollege",
  // Nothing is announced there: service-status.test.ts announces.
  "ServiceStatus.announcements": nobody,
  ServiceAnnouncement: nobody,
  BirthdaysWidget: nobody,
  Birthday: nobody,
  CountdownWidget: nobody,
  Countdown: nobody,
  ShortcutsWidget: nobody,
  Shortcut: nobody,
};

/** Whose private words come back to whom, in the records of Ada and Bob and in what is one's own. */
export const canaryTable: Partial<Record<Name, { contact?: string; birth?: string; reason?: string }>> = {
  headTeacher: { contact: "ada bob adasMother adasFather bobsMother bobsFather", birth: "ada bob" },
  ada: { contact: "ada", birth: "ada" },
  adasMother: { contact: "adasMother", birth: "ada" },
  head: {
    contact:
      "ada bob adasMother adasFather unknownGuardian bobsMother bobsFather leosFather withdrawnGuardian",
    birth: "ada bob",
    reason: "ada bob",
  },
  counsellor: {
    contact:
      "ada bob adasMother adasFather unknownGuardian bobsMother bobsFather leosFather withdrawnGuardian",
    birth: "ada bob",
  },
  secretary: {
    contact:
      "ada bob adasMother adasFather unknownGuardian bobsMother bobsFather leosFather withdrawnGuardian",
    birth: "ada bob",
  },
};
