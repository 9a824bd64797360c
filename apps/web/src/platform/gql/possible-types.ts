
      export interface PossibleTypesResultData {
        possibleTypes: {
          [key: string]: string[]
        }
      }
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "Widget": [
      "AccountsToActivateWidget",
      "AgendaWidget",
      "BirthdaysWidget",
      "ChildrenWidget",
      "CountdownWidget",
      "DirectorySearchWidget",
      "FavouritesWidget",
      "FeedWidget",
      "MyClassesWidget",
      "NewsWidget",
      "NotesWidget",
      "NoticesToSignWidget",
      "NotificationsWidget",
      "RetiredWidget",
      "SchoolCalendarWidget",
      "SchoolContactWidget",
      "ServiceStatusWidget",
      "ShortcutsWidget",
      "UnreadMessagesWidget"
    ]
  }
};
      export default result;
    