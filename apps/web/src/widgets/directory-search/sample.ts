import type { DirectorySearchWidgetFragment } from "../../platform/gql/graphql.ts";
import type { Sample } from "../../widget-kit/sample.ts";

export const sample: Sample<DirectorySearchWidgetFragment> = () => ({
  __typename: "DirectorySearchWidget",
  id: "sample",
  directorySearch: { __typename: "DirectorySearch", roles: [] },
});
