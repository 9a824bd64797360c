import { defineRead } from "../../platform/read/read.ts";
import { messageReadable } from "./messages.visible.ts";

/** Those among some messages whose content the viewer reads. */
export const readReadableMessages = defineRead<{ id: string }>(
  "messages-readable",
  `select m.id from message m where m.id = any(:ids::uuid[]) and m.state <> 'CANCELLED' and ${messageReadable("m")}`,
);

/** Those among some drafts that the viewer writes. */
export const readOwnDrafts = defineRead<{ id: string }>(
  "drafts-own",
  "select d.id from message_draft d where d.user_id = :viewer::uuid and d.id = any(:ids::uuid[])",
);
