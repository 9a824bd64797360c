import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Resolver } from "type-graphql";

import { SessionOnly } from "../../platform/graph/decorators.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ViewerType } from "../directory/viewer.type.ts";
import {
  forgetAddress,
  giveAddress,
  type OwnAddressRow,
  readOwnAddress,
  verifyAddress,
} from "./own-address.service.ts";

@ObjectType({ description: "Where e-mails to the viewer go. Nobody else sees it." })
export class OwnMailAddress {
  @Field(() => String, {
    nullable: true,
    description: "The address that they verified; none is sent without.",
  })
  address: string | null;

  @Field(() => Boolean, { description: "Whether that address refused what was sent to it." })
  bounced: boolean;

  @Field(() => String, { nullable: true, description: "An address that waits for the code sent to it." })
  pending: string | null;

  @Field(() => Boolean, { description: "Whether the viewer may give one: not pupils of a school." })
  viewerCanGive: boolean;
}

@Resolver(() => ViewerType)
export class OwnAddressResolver {
  @SessionOnly()
  @FieldResolver(() => OwnMailAddress, { description: "Where e-mails to the viewer go." })
  async mailAddress(@Ctx() context: ViewerContext): Promise<OwnAddressRow> {
    const viewer = viewerOf(context);
    const [row] = await context.rowsAlone(readOwnAddress, {
      viewer: viewer.id,
      today: viewer.today,
      now: context.now,
    });
    return row!;
  }

  @SessionOnly()
  @Mutation(() => OwnMailAddress, {
    description:
      "Sends a code of eight digits to an address, worth half an hour: five a day at most, and never for a pupil.",
  })
  async giveMailAddress(
    @Arg("address", () => String, { description: "The address." }) address: string,
    @Ctx() context: ViewerContext,
  ): Promise<OwnAddressRow> {
    await giveAddress(context, viewerOf(context), address);
    return this.mailAddress(context);
  }

  @SessionOnly()
  @Mutation(() => OwnMailAddress, {
    description:
      "Makes the address that waits the viewer's own, by the code that was sent to it: five tries.",
  })
  async verifyMailAddress(
    @Arg("code", () => String, { description: "The eight digits." }) code: string,
    @Ctx() context: ViewerContext,
  ): Promise<OwnAddressRow> {
    await verifyAddress(context, viewerOf(context), code);
    return this.mailAddress(context);
  }

  @SessionOnly()
  @Mutation(() => OwnMailAddress, {
    description: "Forgets the viewer's address: nothing more is sent there.",
  })
  async forgetMailAddress(@Ctx() context: ViewerContext): Promise<OwnAddressRow> {
    await forgetAddress(context, viewerOf(context));
    return this.mailAddress(context);
  }
}
