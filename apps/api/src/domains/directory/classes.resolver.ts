import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";

import { notFound, UserError } from "../../platform/errors/user-error.ts";
import { type Connection, PageArguments } from "../../platform/graph/connection.ts";
import { Scope, Structural } from "../../platform/graph/decorators.ts";
import { requireId } from "../../platform/graph/id.ts";
import { type ClassTeacher, ClassTeacherConnection, ClassType } from "./class.type.ts";
import { classParts, findClasses, headTeachers, peopleOfClass, visibleClass } from "./classes.service.ts";
import { UserConnection, UserType } from "./user.type.ts";
import type { ViewerContext } from "./viewer.ts";

const longestSearch = 100;
const mostFound = 50;

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

  @Scope("classes:read")
  @Query(() => [ClassType], {
    description:
      "The classes and groups of this year, in the viewer's establishments, whose name has these letters; those that begin with them first. « 5e B », « 5ème B » and « 5b » are one name.",
  })
  async classes(
    @Ctx() context: ViewerContext,
    @Arg("search", () => String, { description: "A part of the name, of 100 characters at most." })
    search: string,
    @Arg("first", () => Int, { defaultValue: 10, description: "How many at most, from 1 to 50." })
    first: number,
  ): Promise<ClassType[]> {
    if (search.length > longestSearch)
      throw new UserError("INVALID", `A search has ${longestSearch} characters at most.`, "search");
    if (first < 1 || first > mostFound)
      throw new UserError("INVALID", `Ask for 1 to ${mostFound} classes.`, "first");
    return findClasses(context, search, first);
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
