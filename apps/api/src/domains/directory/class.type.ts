import { Field, ID, ObjectType } from "type-graphql";

import { connectionType } from "../../platform/graph/connection.ts";
import { Structural } from "../../platform/graph/decorators.ts";
import { describedEnum } from "../../platform/graph/described-enum.ts";
import { EstablishmentType, SchoolYearType } from "./establishment.type.ts";
import { UserType } from "./user.type.ts";

export const ClassKind = describedEnum("ClassKind", "What brings the people of a class together.", {
  HOMEROOM: "The class that a pupil belongs to, with its head teachers.",
  COURSE: "People who follow one course.",
  GROUP: "A group, often made of parts of several classes.",
});

@ObjectType("Level", { description: "What a class prepares: a MEF, in French schools." })
export class LevelType {
  @Field(() => ID, { description: "The id of the level." })
  id: string;

  @Field(() => String, { description: "Its code in the directory that it came from." })
  code: string;

  @Field(() => String, { description: "Its name." })
  name: string;
}

@ObjectType("Subject", { description: "What is taught." })
export class SubjectType {
  @Field(() => ID, { description: "The id of the subject." })
  id: string;

  @Field(() => String, { description: "Its code in the directory that it came from." })
  code: string;

  @Field(() => String, { description: "Its name." })
  name: string;
}

@ObjectType("Class", {
  description:
    "People taught together: a homeroom class, a course or a group. Seen by its people, the guardians of its pupils, the people who work in its school, and who holds a mandate to name it.",
})
export class ClassType {
  @Field(() => ID, { description: "The id of the class." })
  id: string;

  @Field(() => String, { description: "Its name, for instance `6e 2`." })
  name: string;

  @Field(() => ClassKind, { description: "What brings its people together." })
  kind: string;

  @Structural()
  @Field(() => LevelType, { nullable: true, description: "What it prepares, when known." })
  level: LevelType | null;

  @Structural()
  @Field(() => SchoolYearType, { description: "The school year that it belongs to." })
  schoolYear: SchoolYearType;

  @Structural()
  @Field(() => EstablishmentType, { description: "Its establishment." })
  establishment: EstablishmentType;
}

@ObjectType({ description: "Somebody who teaches a class." })
export class ClassTeacher {
  @Structural()
  @Field(() => UserType, { description: "Who teaches." })
  user: UserType;

  @Structural()
  @Field(() => [SubjectType], { description: "What they teach there." })
  subjects: SubjectType[];

  @Field(() => Boolean, { description: "Whether they are a head teacher of the class." })
  headTeacher: boolean;
}

export const ClassConnection = connectionType(
  "Class",
  () => ClassType,
  "classes that the viewer may see, in the order of names.",
);

export const ClassTeacherConnection = connectionType(
  "ClassTeacher",
  () => ClassTeacher,
  "teachers of a class whom the viewer may see, in the order of names.",
);
