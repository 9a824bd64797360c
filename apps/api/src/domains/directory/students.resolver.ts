import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";

import { notFound } from "../../platform/errors/user-error.ts";
import { Scope, SessionOnly, Structural } from "../../platform/graph/decorators.ts";
import { requireId } from "../../platform/graph/id.ts";
import { LocalDate } from "../../platform/graph/local-date.ts";
import { ClassType } from "./class.type.ts";
import { EstablishmentType } from "./establishment.type.ts";
import { ContactPoint, StudentGuardian, StudentRecord, StudentRestriction } from "./student.type.ts";
import {
  canSeeBirthDate,
  canSeeGuardianship,
  canSeeRestrictions,
  canSeeStudentContacts,
} from "./students.policy.ts";
import type { StudentRow } from "./students.queries.ts";
import {
  birthDate,
  contactPoints,
  guardianships,
  restrictions,
  studentPlaces,
  visibleStudent,
} from "./students.service.ts";
import { UserType } from "./user.type.ts";
import { viewerOf, type ViewerContext } from "./viewer.ts";

@Resolver(() => StudentRecord)
export class StudentsResolver {
  @Scope("students:read")
  @Query(() => StudentRecord, {
    nullable: true,
    description:
      "The record of a pupil whom the viewer may see. NOT_FOUND otherwise, as for an id that nobody has.",
  })
  async student(
    @Ctx() context: ViewerContext,
    @Arg("id", () => ID, { description: "The id of the pupil's user." }) id: string,
  ): Promise<StudentRecord> {
    const found = await visibleStudent(context, requireId(id));
    if (!found) throw notFound();
    return found;
  }

  @Structural()
  @FieldResolver(() => UserType, { description: "The pupil's card." })
  user(@Root() student: StudentRow): UserType {
    return student;
  }

  @Scope("birth-dates:read")
  @FieldResolver(() => LocalDate, {
    nullable: true,
    description:
      "For the pupil, guardians, head teachers, leadership, counsellors and the secretariat; null for others.",
  })
  async birthDate(@Root() student: StudentRow, @Ctx() context: ViewerContext): Promise<string | null> {
    if (!canSeeBirthDate(viewerOf(context), student)) return null;
    return (await birthDate(context, student.id))?.birthDate ?? null;
  }

  @Structural()
  @FieldResolver(() => [ClassType], {
    description: "Where the pupil learns this year, among the classes that the viewer may see.",
  })
  async classes(@Root() student: StudentRow, @Ctx() context: ViewerContext): Promise<ClassType[]> {
    return (await studentPlaces(context, student.id))?.classes ?? [];
  }

  @Structural()
  @FieldResolver(() => [EstablishmentType], {
    description: "Where the pupil is enrolled, among the establishments that the viewer may see.",
  })
  async establishments(
    @Root() student: StudentRow,
    @Ctx() context: ViewerContext,
  ): Promise<EstablishmentType[]> {
    return (await studentPlaces(context, student.id))?.establishments ?? [];
  }

  @Scope("contacts:read")
  @FieldResolver(() => [ContactPoint], {
    nullable: true,
    description:
      "How to reach the pupil: for the pupil, head teachers, leadership, counsellors and the secretariat; null for others.",
  })
  async contactPoints(
    @Root() student: StudentRow,
    @Ctx() context: ViewerContext,
  ): Promise<ContactPoint[] | null> {
    if (!canSeeStudentContacts(viewerOf(context), student)) return null;
    return (await contactPoints(context, student.id))?.contactPoints ?? [];
  }

  @Scope("guardianships:read")
  @FieldResolver(() => [StudentGuardian], {
    description:
      "Who answers for the pupil: all of them for leadership, counsellors and the secretariat; those who may be contacted for teachers; for a guardian, themselves alone.",
  })
  async guardians(@Root() student: StudentRow, @Ctx() context: ViewerContext): Promise<StudentGuardian[]> {
    const viewer = viewerOf(context);
    const all = (await guardianships(context, student.id))?.guardianships ?? [];
    return all
      .map((guardianship) => ({ ...guardianship, student, guardianship }))
      .filter((one) => canSeeGuardianship(viewer, one));
  }

  @SessionOnly()
  @FieldResolver(() => [StudentRestriction], {
    nullable: true,
    description: "From whom the pupil is protected: for leadership and counsellors; null for others.",
  })
  async restrictions(
    @Root() student: StudentRow,
    @Ctx() context: ViewerContext,
  ): Promise<StudentRestriction[] | null> {
    if (!canSeeRestrictions(viewerOf(context), student)) return null;
    const found = (await restrictions(context, student.id))?.restrictions ?? [];
    return found.map((restriction) => ({ ...restriction, student }));
  }
}
