import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver } from "type-graphql";

import { SessionOnly } from "../../platform/graph/decorators.ts";
import { vapidKeys } from "../../platform/push/vapid.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ViewerType } from "../directory/viewer.type.ts";
import {
  addPushDevice,
  type PushDevicesRow,
  readPushDevices,
  removePushDevice,
} from "./push-devices.service.ts";
import { PushDeviceInput } from "./push.type.ts";

async function devicesOf(context: ViewerContext): Promise<PushDevicesRow> {
  const { principal, now } = context;
  const session = principal.kind === "SESSION" ? principal.sessionId : null;
  const [row] = await context.rows(readPushDevices, { viewer: viewerOf(context).id, session, now });
  return row!;
}

@Resolver(() => ViewerType)
export class PushResolver {
  @SessionOnly()
  @FieldResolver(() => String, {
    description: "The public key with which a browser of the viewer asks to be woken.",
  })
  pushKey(@Ctx() context: ViewerContext): string {
    return vapidKeys(context.secrets).publicKey;
  }

  @SessionOnly()
  @FieldResolver(() => Int, { description: "How many browsers of the viewer are woken." })
  async pushDeviceCount(@Ctx() context: ViewerContext): Promise<number> {
    return (await devicesOf(context)).count;
  }

  @SessionOnly()
  @FieldResolver(() => Boolean, { description: "Whether the browser that asks is woken." })
  async pushesHere(@Ctx() context: ViewerContext): Promise<boolean> {
    return (await devicesOf(context)).here;
  }

  @SessionOnly()
  @Mutation(() => Int, {
    description:
      "Wakes this browser from now on, until its session ends; answers how many are woken. On one's own device only.",
  })
  async addPushDevice(
    @Arg("input", () => PushDeviceInput, { description: "What the browser gave." }) input: PushDeviceInput,
    @Ctx() context: ViewerContext,
  ): Promise<number> {
    await addPushDevice(context, viewerOf(context), input);
    return this.pushDeviceCount(context);
  }

  @SessionOnly()
  @Mutation(() => Int, { description: "Lets a browser sleep; answers how many are still woken." })
  async removePushDevice(
    @Arg("endpoint", () => String, { description: "The address of its push service." }) endpoint: string,
    @Ctx() context: ViewerContext,
  ): Promise<number> {
    await removePushDevice(context, viewerOf(context), endpoint);
    return this.pushDeviceCount(context);
  }
}
