import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { requireMayWrite } from "../moderation/may-write.service.ts";
import { deliveryTime, wishedTime } from "./delivery-time.ts";
import { addressOf, mayShare } from "./letter.service.ts";
import type { SendingInput } from "./messages.input.ts";
import { canSendUrgent } from "./messages.policy.ts";
import type { SendingPreview } from "./preview.type.ts";
import { readSettings } from "./settings.service.ts";

/** To whom it would go, and when: judged as if it were sent. */
export async function previewSending(
  context: ViewerContext,
  viewer: Viewer,
  input: SendingInput,
): Promise<SendingPreview> {
  const { establishmentId, privateCopies, found } = await addressOf(context, viewer, input);
  const urgent = Boolean(input.urgentCause);
  await requireMayWrite(context.database, viewer, {
    establishmentId,
    senderId: input.senderId,
    now: context.now,
    toOfficesOnly: found.every((one) => one.senderId !== null),
  });
  const [deliverAt, { recallMinutes }] = await Promise.all([
    deliveryTime(context.database, { establishmentId, scheduledAt: input.scheduledAt, urgent }, context.now),
    readSettings(context.database, establishmentId),
  ]);
  return {
    recipientCount: found.length,
    guardianCount: found.filter((one) => one.isGuardian).length,
    privateCopies,
    canShare: mayShare(found),
    deliverAt,
    waitsForOpening: deliverAt > wishedTime(input.scheduledAt, context.now),
    viewerCanSendUrgent: canSendUrgent(viewer, { establishmentId }),
    recallMinutes,
  };
}
