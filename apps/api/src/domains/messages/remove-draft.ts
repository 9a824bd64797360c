import type { EntityManager } from "typeorm";

import type { Viewer } from "../directory/viewer.ts";
import { removeUses } from "../files/file-uses.service.ts";

/** Takes a draft away, with its hold on what is attached to it; whether there was one. */
export async function removeDraft(
  manager: EntityManager,
  viewer: Viewer,
  draftId: string,
  now: Date,
): Promise<boolean> {
  const [, gone] = (await manager.query("delete from message_draft where user_id = $1 and id = $2", [
    viewer.id,
    draftId,
  ])) as [unknown, number];
  if (gone > 0) await removeUses(manager, { subjectKind: "DRAFT", subjectId: draftId }, now);
  return gone > 0;
}
