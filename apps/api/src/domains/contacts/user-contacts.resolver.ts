import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";

import { SessionOnly } from "../../platform/graph/decorators.ts";
import { UserType } from "../directory/user.type.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ViewerType } from "../directory/viewer.type.ts";
import { RecipientKindEnum, RecipientSuggestion } from "./contacts.type.ts";
import { nameRecipient, writableIn } from "./one-recipient.service.ts";
import { localeOf } from "./recipient-words.ts";
import type { RecipientKind } from "./recipients.service.ts";

@Resolver(() => UserType)
export class UserContactsResolver {
  @SessionOnly()
  @FieldResolver(() => [ID], {
    description: "The ids of the establishments in which the viewer may begin to write to them; none is no.",
  })
  async viewerCanWriteIn(@Root() user: UserType, @Ctx() context: ViewerContext): Promise<string[]> {
    return (await writableIn(context, user.id)) ?? [];
  }
}

@Resolver(() => ViewerType)
export class RecipientResolver {
  @SessionOnly()
  @FieldResolver(() => RecipientSuggestion, {
    nullable: true,
    description: "A recipient that an address names, when the viewer may write to it there; null otherwise.",
  })
  recipient(
    @Arg("establishmentId", () => ID, { description: "Where." }) establishmentId: string,
    @Arg("senderId", () => ID, { nullable: true, description: "The office for which the viewer writes." })
    senderId: string | null,
    @Arg("kind", () => RecipientKindEnum, { description: "What it is." }) kind: RecipientKind,
    @Arg("id", () => ID, { description: "Its id; for ROLE, the name of the role." }) id: string,
    @Arg("locale", () => String, { defaultValue: "fr", description: "`fr` or `en`." }) locale: string,
    @Ctx() context: ViewerContext,
  ): Promise<RecipientSuggestion | null> {
    const from = { establishmentId, senderId };
    return nameRecipient(context, viewerOf(context), from, { kind, id }, localeOf(locale));
  }
}
