import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from "type-graphql";

import { SessionOnly } from "../../platform/graph/decorators.ts";
import { requireId } from "../../platform/graph/id.ts";
import { UserType } from "../directory/user.type.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { canResetPassword } from "./reset.policy.ts";
import { accountFacts, resetPassword } from "./reset.service.ts";

@InputType({ description: "Whose password to reset." })
export class ResetPasswordInput {
  @Field(() => ID, { description: "The id of the user." })
  userId: string;
}

@ObjectType({ description: "What to give to somebody who lost the password. It is answered this once." })
export class ResetPasswordPayload {
  @Field(() => String, { description: "The login, which does not change." })
  login: string;

  @Field(() => String, {
    description: "An activation code: used once, within 60 days, to choose a new password.",
  })
  code: string;
}

@Resolver(() => UserType)
export class ResetResolver {
  @SessionOnly()
  @FieldResolver(() => Boolean, {
    description:
      "Whether the viewer may reset this user's password: by mandate, or as a teacher of a pupil who is nothing but a pupil.",
  })
  async viewerCanResetPassword(@Root() user: UserType, @Ctx() context: ViewerContext): Promise<boolean> {
    const account = await accountFacts(context, user.id);
    return account !== null && canResetPassword(viewerOf(context), account);
  }

  @SessionOnly()
  @Mutation(() => ResetPasswordPayload, {
    description:
      "Ends the password and the sessions of a user, and makes a code to choose a new one. The user is told.",
  })
  resetPassword(
    @Arg("input", () => ResetPasswordInput, { description: "Whose." }) { userId }: ResetPasswordInput,
    @Ctx() context: ViewerContext,
  ): Promise<ResetPasswordPayload> {
    return resetPassword(context, viewerOf(context), context.secrets, requireId(userId));
  }
}
