import type { DemonstrationTools } from "../demonstration/demonstration-part.ts";
import { demonstrationId } from "../demonstration/demonstration-rows.ts";
import type { DemonstrationConversation } from "./demonstration-conversation.ts";
import { conversationId } from "./demonstration-letters.ts";

/** Puts a conversation where each said that they keep it. */
export async function keepAway(
  { client, people, now }: DemonstrationTools,
  { key, kept = {} }: DemonstrationConversation,
): Promise<void> {
  for (const [login, { box = "INBOX", folder, starred }] of Object.entries(kept)) {
    const { id } = people.named(login);
    const folderId = folder === undefined ? null : demonstrationId(`folder ${login} ${folder}`);
    if (folderId !== null)
      await client.query(
        "insert into mailbox_folder (owner_id, id, name) values ($1, $2, $3) on conflict do nothing",
        [id, folderId, folder],
      );
    await client.query(
      `update mailbox_conversation set box = $3, folder_id = $4, starred_at = $5, binned_at = $6
      where owner_id = $1 and conversation_id = $2`,
      [id, conversationId(key), box, folderId, starred ? now : null, box === "BIN" ? now : null],
    );
  }
}
