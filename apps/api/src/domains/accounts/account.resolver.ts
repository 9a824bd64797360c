import { Ctx, Field, FieldResolver, GraphQLISODateTime, ObjectType, Resolver } from "type-graphql";

import { notFound } from "../../platform/errors/user-error.ts";
import { SessionOnly } from "../../platform/graph/decorators.ts";
import { defineRead } from "../../platform/read/read.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ViewerType } from "../directory/viewer.type.ts";

@ObjectType({ description: "What the viewer signs in with. Only they read it, and never through an app." })
export class Account {
  @Field(() => String, { description: "The login." })
  login: string;

  @Field(() => GraphQLISODateTime, { nullable: true, description: "When the password was last chosen." })
  passwordSetAt: Date | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: "When somebody else last reset the password; null when nobody did.",
  })
  resetAt: Date | null;
}

const readAccount = defineRead<Account>(
  "account",
  `select login, password_set_at as "passwordSetAt", reset_at as "resetAt" from credential where user_id = :viewer::uuid`,
);

@Resolver(() => ViewerType)
export class AccountResolver {
  @SessionOnly()
  @FieldResolver(() => Account, { description: "What the viewer signs in with." })
  async account(@Ctx() context: ViewerContext): Promise<Account> {
    const [account] = await context.rows(readAccount, { viewer: viewerOf(context).id });
    if (!account) throw notFound();
    return account;
  }
}
