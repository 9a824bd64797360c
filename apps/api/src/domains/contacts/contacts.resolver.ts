import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from "type-graphql";

import { SessionOnly, Structural } from "../../platform/graph/decorators.ts";
import { EstablishmentType } from "../directory/establishment.type.ts";
import { visibleEstablishment, visibleEstablishments } from "../directory/establishments.service.ts";
import { visibleUser } from "../directory/users.service.ts";
import { establishmentsOf, viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ViewerType } from "../directory/viewer.type.ts";
import { blockedBy, blockUser, unblockUser } from "./block.service.ts";
import { isOfGroups } from "./writing-desk.policy.ts";
import { BlockedUser, BlockInput, RecipientSuggestion, SharedSender, WritingPlace } from "./contacts.type.ts";
import { findRecipients, mostSuggestions } from "./find-recipients.service.ts";
import { localeOf } from "./recipient-words.ts";
import { deskOf, sharedSendersOf } from "./shared-senders.service.ts";

const isThere = <T>(value: T | null): value is T => value !== null;

@Resolver(() => ViewerType)
export class ContactsResolver {
  @SessionOnly()
  @FieldResolver(() => [WritingPlace], {
    description: "Where the viewer may write: the establishments to which they, or their children, belong.",
  })
  async writingPlaces(@Ctx() context: ViewerContext): Promise<WritingPlace[]> {
    const viewer = viewerOf(context);
    const [establishments, senders] = await Promise.all([
      visibleEstablishments(context, establishmentsOf(viewer)),
      sharedSendersOf(context.database, viewer),
    ]);
    return Promise.all(
      establishments.map(async (establishment) => {
        const own = senders.filter((one) => one.establishmentId === establishment.id);
        const desk = await deskOf(context.database, viewer, { establishmentId: establishment.id });
        const there = viewer.children.filter((child) => child.establishmentIds.includes(establishment.id));
        const cards = await Promise.all(there.map((child) => visibleUser(context, child.id)));
        return {
          establishmentId: establishment.id,
          establishment,
          senders: own,
          children: cards.filter(isThere),
          writesToGroups: own.length > 0 || desk.ways.some(isOfGroups),
        };
      }),
    );
  }

  @SessionOnly()
  @FieldResolver(() => [RecipientSuggestion], {
    nullable: true,
    description:
      "Whom the viewer may mean, the likeliest first, among those to whom they may write there: people, parts of classes (« responsables de 5B »), roles, offices. Somebody to whom they may not write answers like a name that nobody has.",
  })
  findRecipients(
    @Arg("establishmentId", () => ID, { description: "Where." }) establishmentId: string,
    @Arg("senderId", () => ID, { nullable: true, description: "The office for which the viewer writes." })
    senderId: string | null,
    @Arg("text", () => String, {
      description: "What was typed: accents, case and exact spelling do not matter.",
    })
    text: string,
    @Arg("first", () => Int, {
      defaultValue: mostSuggestions,
      description: "How many at most, from 1 to 10.",
    })
    first: number,
    @Arg("locale", () => String, { defaultValue: "fr", description: "`fr` or `en`." }) locale: string,
    @Ctx() context: ViewerContext,
  ): Promise<RecipientSuggestion[]> {
    const asked = { establishmentId, senderId, text, first, locale: localeOf(locale) };
    return findRecipients(context, viewerOf(context), asked);
  }

  @SessionOnly()
  @FieldResolver(() => [BlockedUser], {
    description: "Whom the viewer blocked, the latest first: 200 at most.",
  })
  blockedUsers(@Ctx() context: ViewerContext): Promise<BlockedUser[]> {
    return blockedBy(context, viewerOf(context));
  }

  @SessionOnly()
  @Mutation(() => [BlockedUser], {
    description:
      "Blocks somebody whom the viewer sees: nothing that they write arrives any more, and they are not told. The official offices of a school cannot be blocked.",
  })
  async blockUser(
    @Arg("input", () => BlockInput, { description: "Whom." }) { userId }: BlockInput,
    @Ctx() context: ViewerContext,
  ): Promise<BlockedUser[]> {
    await blockUser(context, userId);
    return this.blockedUsers(context);
  }

  @SessionOnly()
  @Mutation(() => [BlockedUser], {
    description: "Lets somebody write to the viewer again. What was written meanwhile does not come.",
  })
  async unblockUser(
    @Arg("input", () => BlockInput, { description: "Whom." }) { userId }: BlockInput,
    @Ctx() context: ViewerContext,
  ): Promise<BlockedUser[]> {
    await unblockUser(context, userId);
    return this.blockedUsers(context);
  }
}

@Resolver(() => SharedSender)
export class SharedSendersResolver {
  @Structural()
  @FieldResolver(() => EstablishmentType, { nullable: true, description: "The establishment of the office." })
  establishment(
    @Root() sender: SharedSender,
    @Ctx() context: ViewerContext,
  ): Promise<EstablishmentType | null> {
    return visibleEstablishment(context, sender.establishmentId);
  }
}
