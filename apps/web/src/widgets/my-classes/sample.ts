import type { MyClassesWidgetFragment } from "../../platform/gql/graphql.ts";
import { classOfJade, classOfNoe, headTeacher, school } from "../../widget-kit/invented.ts";
import type { Sample } from "../../widget-kit/sample.ts";

const french = { __typename: "Subject", id: "invented-french", name: "Français" } as const;

const taught = [
  { class: classOfJade, studentCount: 26, teaching: true, subjects: [french], headTeachers: [] },
  { class: classOfNoe, studentCount: 24, teaching: true, subjects: [french], headTeachers: [] },
];

const learnt = [
  { class: classOfJade, studentCount: 26, teaching: false, subjects: [], headTeachers: [headTeacher] },
];

export const sample: Sample<MyClassesWidgetFragment> = ({ role }) => ({
  __typename: "MyClassesWidget",
  id: "sample",
  myClasses: (role === "TEACHER" ? taught : learnt).map((one) => ({
    __typename: "MyClass",
    ...one,
    class: { ...one.class, establishment: school },
  })),
});
