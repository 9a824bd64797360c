
      export interface PossibleTypesResultData {
        possibleTypes: {
          [key: string]: string[]
        }
      }
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "Widget": [
      "ChildrenWidget",
      "DirectorySearchWidget",
      "MyClassesWidget",
      "RetiredWidget",
      "SchoolContactWidget"
    ]
  }
};
      export default result;
    