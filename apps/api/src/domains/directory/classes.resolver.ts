import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";

import { notFound } from "../../platform/errors/user-error.ts";
import { type Connection, PageArguments } from "../../platform/graph/connection.ts";
import { Scope, Structural } from "../../platform/graph/decorators.ts";
import { requireId } from "../../platform/graph/id.ts";
import { type ClassTeacher, ClassTeacherConnection, ClassType } from "./class.type.ts";
import { classParts, headTeachers, peopleOfClass, visibleClass } from "./classes.service.ts";
import { UserConnection, UserType } from "./user.type.ts";
import type { ViewerContext } from "./viewer.ts";

@Resolver(() => ClassType)
export class ClassesResolver {
  @Scope("classes:read")
  @Query(() => ClassType, {
    nullable: true,
    description: "A class that the viewer may see. NOT_FOUND otherwise, as for an id that none has.",
  })
  async class(
    @Ctx() context: ViewerContext,
    @Arg("id", () => ID, { description: "The id of the class." }) id: string,
  ): Promise<ClassType> {
    const found = await visibleClass(context, requireId(id));
    if (!found) throw notFound();
    return found;
  }

  @Scope("directory:read")
  @FieldResolver(() => UserConnection, {
    description: "Who learns in it today, among those whom the viewer may see.",
  })
  async students(
    @Root() one: ClassType,
    @Ctx() context: ViewerContext,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<Connection<UserType>> {
    return peopleOfClass(context, one.id, { role: "STUDENT", ...page }, (row) => row.user);
  }

  @Scope("directory:read")
  @FieldResolver(() => ClassTeacherConnection, {
    description: "Who teaches in it today, among those whom the viewer may see.",
  })
  async teachers(
    @Root() one: ClassType,
    @Ctx() context: ViewerContext,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<Connection<ClassTeacher>> {
    return peopleOfClass(context, one.id, { role: "TEACHER", ...page }, (row) => row);
  }

  @Scope("directory:read")
  @FieldResolver(() => [UserType], { description: "Its head teachers, among those whom the viewer may see." })
  async headTeachers(@Root() one: ClassType, @Ctx() context: ViewerContext): Promise<UserType[]> {
    return (await headTeachers(context, one.id)) ?? [];
  }

  @Structural()
  @FieldResolver(() => [ClassType], {
    description: "The classes that a group is made of, among those that the viewer may see.",
  })
  async parts(@Root() one: ClassType, @Ctx() context: ViewerContext): Promise<ClassType[]> {
    return (await classParts(context, one.id)) ?? [];
  }
}
