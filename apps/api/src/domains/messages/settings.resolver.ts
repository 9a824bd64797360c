import { GraphQLJSON } from "graphql-scalars";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Resolver } from "type-graphql";

import { type Connection, PageArguments } from "../../platform/graph/connection.ts";
import { SessionOnly } from "../../platform/graph/decorators.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ViewerType } from "../directory/viewer.type.ts";
import { callListOf } from "./call-list.service.ts";
import { CallListConnection, type CallListEntry } from "./call-list.type.ts";
import { SendingInput, SetMessagingSettingsInput, SetSignatureInput } from "./messages.input.ts";
import { previewSending } from "./preview.service.ts";
import { SendingPreview } from "./preview.type.ts";
import { messagingSettingsOf, setMessagingSettings, setSignature, signatureOf } from "./settings.service.ts";
import { MessagingSettings } from "./settings.type.ts";

@Resolver(() => ViewerType)
export class MessagingSettingsResolver {
  @SessionOnly()
  @FieldResolver(() => SendingPreview, {
    nullable: true,
    description: "To whom a message would go, and when. The errors are those of sending it.",
  })
  sendingPreview(
    @Arg("input", () => SendingInput, { description: "What is about to be sent." }) input: SendingInput,
    @Ctx() context: ViewerContext,
  ): Promise<SendingPreview> {
    return previewSending(context, viewerOf(context), input);
  }

  @SessionOnly()
  @FieldResolver(() => CallListConnection, {
    nullable: true,
    description:
      "Whom an urgent message of the viewer, or of a shared sender that they hold, did not reach, and how to call them. NOT_FOUND otherwise.",
  })
  callList(
    @Arg("messageId", () => ID, { description: "The id of the message." }) messageId: string,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: ViewerContext,
  ): Promise<Connection<CallListEntry>> {
    return callListOf(context, viewerOf(context), messageId, page);
  }

  @SessionOnly()
  @FieldResolver(() => MessagingSettings, {
    nullable: true,
    description: "How messages work in an establishment of the viewer. NOT_FOUND otherwise.",
  })
  messagingSettings(
    @Arg("establishmentId", () => ID, { description: "The id of the establishment." }) id: string,
    @Ctx() context: ViewerContext,
  ): Promise<MessagingSettings> {
    return messagingSettingsOf(context, viewerOf(context), id);
  }

  @SessionOnly()
  @FieldResolver(() => GraphQLJSON, {
    nullable: true,
    description: "What ends the messages of the viewer, as rich text; none when they wrote none.",
  })
  signature(@Ctx() context: ViewerContext): Promise<object | null> {
    return signatureOf(context, viewerOf(context));
  }

  @SessionOnly()
  @Mutation(() => GraphQLJSON, { nullable: true, description: "Sets what ends the messages of the viewer." })
  async setSignature(
    @Arg("input", () => SetSignatureInput, { description: "The signature." }) input: SetSignatureInput,
    @Ctx() context: ViewerContext,
  ): Promise<object | null> {
    await setSignature(context, viewerOf(context), input.body);
    return this.signature(context);
  }

  @SessionOnly()
  @Mutation(() => MessagingSettings, {
    description: "Decides how messages work in an establishment. Only for its leadership; it is journaled.",
  })
  async setMessagingSettings(
    @Arg("input", () => SetMessagingSettingsInput, { description: "How." }) input: SetMessagingSettingsInput,
    @Ctx() context: ViewerContext,
  ): Promise<MessagingSettings> {
    await setMessagingSettings(context, viewerOf(context), input);
    return this.messagingSettings(input.establishmentId, context);
  }
}
