/** Every scope, with the fields that ask for it. A scope opens what the person may see, and never more. */
export const scopeTable: Readonly<Record<string, readonly string[]>> = {
  // Birth dates of those whose record the person opens.
  "birth-dates:read": ["StudentRecord.birthDate"],
  // How many accounts wait for their people, for who administers them.
  "accounts:read": ["AccountsToActivateWidget.accountsToActivate"],
  // What takes place for the person, and in which calendars.
  "agenda:read": ["AgendaWidget.agenda", "Query.agendaEvent", "Viewer.agenda", "Viewer.agendaCalendars"],
  // The person's own children.
  "children:read": [
    "AgendaEntry.children",
    "ChildrenWidget.children",
    "SchoolCalendar.children",
    "Viewer.children",
    "Viewer.family",
  ],
  // Names of classes; whom one sees in them is another scope.
  "classes:read": [
    "Establishment.classes",
    "MyClassesWidget.myClasses",
    "Query.class",
    "Query.classes",
    "Viewer.classes",
  ],
  // How to reach pupils and guardians.
  "contacts:read": ["ContactPoint.value", "StudentGuardian.contactPoints", "StudentRecord.contactPoints"],
  // The person's own dashboard; each widget needs its own scope.
  "dashboard:read": [
    "CountdownWidget.countdown",
    "Dashboard.page",
    "Dashboard.pages",
    "DashboardPage.placements",
    "FeedWidget.feed",
    "Placement.placedBy",
    "Placement.size",
    "ShortcutsWidget.shortcuts",
    "Viewer.catalogue",
    "Viewer.dashboard",
    "Viewer.widgetSettings",
  ],
  // Cards of other people.
  "directory:read": [
    "BirthdaysWidget.birthdays",
    "ChildClass.headTeachers",
    "Class.headTeachers",
    "Class.students",
    "Class.teachers",
    "DirectorySearchWidget.directorySearch",
    "MyClass.headTeachers",
    "Query.user",
    "Query.users",
    "User.sharedMemberships",
  ],
  // Schools, and how to reach them.
  "establishments:read": [
    "Query.establishment",
    "SchoolCalendarWidget.schoolCalendar",
    "SchoolContactWidget.schoolContact",
  ],
  // Links that the person keeps.
  "favourites:read": ["FavouritesWidget.favourites", "Viewer.favourites"],
  // Who answers for a pupil.
  "guardianships:read": [
    "StudentGuardian.authority",
    "StudentGuardian.contactOrder",
    "StudentGuardian.livesWith",
    "StudentGuardian.mayBeContacted",
    "StudentGuardian.maySee",
    "StudentGuardian.maySign",
    "StudentRecord.guardians",
  ],
  // What the person's schools and territories tell.
  "news:read": ["NewsWidget.news", "Query.news", "Viewer.news"],
  // The person's private notes.
  "notes:read": ["NotesWidget.notes"],
  // Who the person is, and where.
  "profile:read": [
    "Viewer.establishments",
    "Viewer.id",
    "Viewer.mandates",
    "Viewer.memberships",
    "Viewer.user",
  ],
  // Whether Préau works, and what is announced to everybody.
  "status:read": ["ServiceStatusWidget.serviceStatus"],
  // Records of pupils, without what has a scope of its own.
  "students:read": ["Query.student"],
};
