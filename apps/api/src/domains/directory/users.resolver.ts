import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";

import { notFound, UserError } from "../../platform/errors/user-error.ts";
import { type Connection, PageArguments } from "../../platform/graph/connection.ts";
import { Scope } from "../../platform/graph/decorators.ts";
import { onlyIds, requireId } from "../../platform/graph/id.ts";
import { Role, type RoleName } from "./role.ts";
import { SharedMembership, UserConnection, UserType } from "./user.type.ts";
import { findUsers, sharedMemberships, visibleUser } from "./users.service.ts";
import type { ViewerContext } from "./viewer.ts";

const longestSearch = 100;
/** An id that nobody has: what is no id at all is looked for like any other. */
const nobody = "00000000-0000-0000-0000-000000000000";

@ArgsType()
class UsersArguments extends PageArguments {
  @Field(() => String, {
    nullable: true,
    description: "A name or a part of one; accents, case and exact spelling do not matter.",
  })
  search?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Only people whom the viewer meets in this establishment.",
  })
  establishmentId?: string | null;

  @Field(() => Role, { nullable: true, description: "Only people who are this where the viewer meets them." })
  role?: RoleName | null;
}

@Resolver(() => UserType)
export class UsersResolver {
  @Scope("directory:read")
  @Query(() => UserType, {
    nullable: true,
    description: "A user whom the viewer may see. NOT_FOUND otherwise, as for an id that nobody has.",
  })
  async user(
    @Ctx() context: ViewerContext,
    @Arg("id", () => ID, { description: "The id of the user." }) id: string,
  ): Promise<UserType> {
    const user = await visibleUser(context, requireId(id));
    if (!user) throw notFound();
    return user;
  }

  @Scope("directory:read")
  @Query(() => UserConnection, {
    description:
      "The people whom the viewer may see, nearest names first when searching, else in the order of names. Who administers accounts in a whole territory finds its people by name or by establishment.",
  })
  async users(
    @Ctx() context: ViewerContext,
    @Args(() => UsersArguments) args: UsersArguments,
  ): Promise<Connection<UserType>> {
    const search = args.search?.trim() || null;
    if (search && search.length > longestSearch) {
      throw new UserError("INVALID", `A search has ${longestSearch} characters at most.`, "search");
    }
    const establishmentId = args.establishmentId ? (onlyIds([args.establishmentId])[0] ?? nobody) : null;
    return findUsers(context, { search, establishmentId, role: args.role ?? null }, args);
  }

  @Scope("directory:read")
  @FieldResolver(() => [SharedMembership], {
    description: "What they are in the establishments where the viewer meets them, and in none other.",
  })
  async sharedMemberships(
    @Root() user: UserType,
    @Ctx() context: ViewerContext,
  ): Promise<SharedMembership[]> {
    return (await sharedMemberships(context, user.id)) ?? [];
  }
}
