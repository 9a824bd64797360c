import { plainTextOf } from "@preau/rich-text";
import type { DataSource, EntityManager } from "typeorm";

import { UserError } from "../../platform/errors/user-error.ts";
import { requireId } from "../../platform/graph/id.ts";
import { requireAllowed, requireVisible } from "../../platform/policy/policy.ts";
import { journal } from "../audit/audit.service.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { bodyFrom } from "./message-body.ts";
import type { SetMessagingSettingsInput } from "./messages.input.ts";
import { canSetMessaging, canWriteIn } from "./messages.policy.ts";
import type { MessagingSettings } from "./settings.type.ts";

export type Settings = Pick<
  MessagingSettings,
  "recallMinutes" | "readStateOfFamilies" | "readStateToFamilies"
>;

/** An hour to recall; between school and families, nobody is shown what was read. */
export const usualSettings: Settings = {
  recallMinutes: 60,
  readStateOfFamilies: false,
  readStateToFamilies: false,
};
const mostMinutes = 24 * 60;
const longestSignature = 1000;

export async function readSettings(
  base: Pick<DataSource | EntityManager, "query">,
  establishmentId: string,
): Promise<Settings> {
  const [set] = (await base.query(
    `select recall_minutes as "recallMinutes", read_state_of_families as "readStateOfFamilies",
      read_state_to_families as "readStateToFamilies" from messaging_settings where establishment_id = $1`,
    [establishmentId],
  )) as Settings[];
  return set ?? usualSettings;
}

/** How messages work in an establishment of the viewer. @throws NOT_FOUND */
export async function messagingSettingsOf(
  context: ViewerContext,
  viewer: Viewer,
  wishedId: string,
): Promise<MessagingSettings> {
  const establishmentId = requireId(wishedId);
  requireVisible(viewer, canWriteIn, { establishmentId });
  return {
    establishmentId,
    ...(await readSettings(context.database, establishmentId)),
    viewerCanChange: canSetMessaging(viewer, { establishmentId }),
  };
}

/** Decides how messages work in an establishment, which is journaled. */
export async function setMessagingSettings(
  context: ViewerContext,
  viewer: Viewer,
  input: SetMessagingSettingsInput,
): Promise<void> {
  const establishmentId = requireId(input.establishmentId);
  requireAllowed(viewer, canSetMessaging, requireVisible(viewer, canWriteIn, { establishmentId }));
  const { recallMinutes, readStateOfFamilies, readStateToFamilies } = input;
  if (recallMinutes < 0 || recallMinutes > mostMinutes)
    throw new UserError("INVALID", `One recalls for ${mostMinutes} minutes at most.`, "recallMinutes");
  await context.database.transaction(async (manager) => {
    await manager.query(
      `insert into messaging_settings
        (establishment_id, recall_minutes, read_state_of_families, read_state_to_families, updated_at)
      values ($1, $2, $3, $4, $5) on conflict (establishment_id) do update set recall_minutes = $2,
        read_state_of_families = $3, read_state_to_families = $4, updated_at = $5`,
      [establishmentId, recallMinutes, readStateOfFamilies, readStateToFamilies, context.now],
    );
    await journal(manager, context.now, {
      action: "messaging.set",
      establishmentId,
      actorId: viewer.id,
      subjectId: establishmentId,
      requestId: context.requestId,
    });
  });
}

/** What ends the messages of the viewer; none when they wrote none. */
export async function signatureOf(context: ViewerContext, viewer: Viewer): Promise<object | null> {
  const [row] = (await context.database.query("select body from message_signature where user_id = $1", [
    viewer.id,
  ])) as { body: object }[];
  return row?.body ?? null;
}

export async function setSignature(context: ViewerContext, viewer: Viewer, body: unknown): Promise<void> {
  if (body === null || body === undefined) {
    await context.database.query("delete from message_signature where user_id = $1", [viewer.id]);
    return;
  }
  const kept = bodyFrom(body);
  if (plainTextOf(kept).length > longestSignature)
    throw new UserError("INVALID", `A signature has ${longestSignature} characters at most.`, "body");
  await context.database.query(
    `insert into message_signature (user_id, body, updated_at) values ($1, $2, $3)
    on conflict (user_id) do update set body = $2, updated_at = $3`,
    [viewer.id, JSON.stringify(kept), context.now],
  );
}
