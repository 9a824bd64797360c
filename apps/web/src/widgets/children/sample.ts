import type { ChildrenWidgetFragment } from "../../platform/gql/graphql.ts";
import { classOfJade, classOfNoe, headTeacher, jade, noe, school } from "../../widget-kit/invented.ts";
import type { Sample } from "../../widget-kit/sample.ts";

export const sample: Sample<ChildrenWidgetFragment> = () => ({
  __typename: "ChildrenWidget",
  id: "sample",
  children: [
    { user: jade, class: classOfJade },
    { user: noe, class: classOfNoe },
  ].map(({ user, class: own }) => ({
    __typename: "Child",
    user,
    establishments: [school],
    classes: [{ __typename: "ChildClass", class: own, headTeachers: [headTeacher] }],
  })),
});
