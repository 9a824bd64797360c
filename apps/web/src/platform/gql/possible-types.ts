
      export interface PossibleTypesResultData {
        possibleTypes: {
          [key: string]: string[]
        }
      }
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "Widget": [
      "AccountsToActivateWidget",
      "ChildrenWidget",
      "DirectorySearchWidget",
      "FavouritesWidget",
      "MyClassesWidget",
      "NewsWidget",
      "NotesWidget",
      "RetiredWidget",
      "SchoolContactWidget"
    ]
  }
};
      export default result;
    