import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";

import { notFound } from "../../platform/errors/user-error.ts";
import { type Connection, PageArguments } from "../../platform/graph/connection.ts";
import { Scope, Structural } from "../../platform/graph/decorators.ts";
import { requireId } from "../../platform/graph/id.ts";
import { ClassConnection, ClassKind, type ClassType } from "./class.type.ts";
import { classesOfEstablishment } from "./classes.service.ts";
import { EstablishmentType, TerritoryType } from "./establishment.type.ts";
import { territory, visibleEstablishment } from "./establishments.service.ts";
import type { ViewerContext } from "./viewer.ts";

@ArgsType()
class ClassesArguments extends PageArguments {
  @Field(() => ClassKind, { nullable: true, description: "Only classes of this kind." })
  kind?: string | null;
}

@Resolver(() => EstablishmentType)
export class EstablishmentsResolver {
  @Scope("establishments:read")
  @Query(() => EstablishmentType, {
    nullable: true,
    description: "An establishment that the viewer may see. NOT_FOUND otherwise, as for an id that none has.",
  })
  async establishment(
    @Ctx() context: ViewerContext,
    @Arg("id", () => ID, { description: "The id of the establishment." }) id: string,
  ): Promise<EstablishmentType> {
    const found = await visibleEstablishment(context, requireId(id));
    if (!found) throw notFound();
    return found;
  }

  @Scope("classes:read")
  @FieldResolver(() => ClassConnection, {
    description: "Its classes of the school year that runs, among those that the viewer may see.",
  })
  async classes(
    @Root() establishment: EstablishmentType,
    @Ctx() context: ViewerContext,
    @Args(() => ClassesArguments) { kind, ...page }: ClassesArguments,
  ): Promise<Connection<ClassType>> {
    return classesOfEstablishment(context, establishment.id, { kind: kind ?? null, ...page });
  }
}

@Resolver(() => TerritoryType)
export class TerritoriesResolver {
  @Structural()
  @FieldResolver(() => TerritoryType, {
    nullable: true,
    description: "The territory around it, when there is one.",
  })
  async parent(@Root() one: TerritoryType, @Ctx() context: ViewerContext): Promise<TerritoryType | null> {
    return one.parentId === null ? null : territory(context, one.parentId);
  }
}
