import { buffer } from "node:stream/consumers";

import { Client } from "pg";
import { expect, test } from "vitest";

import { createTestDatabase } from "../../testing/database.ts";
import { openTestStorage } from "../../testing/test-storage.ts";
import { createDemonstration } from "../demonstration/create-demonstration.ts";
import { examineFile } from "../files/examine-file.ts";

test("in the demonstration, families find a permission to sign and a map, kept as what they are", async () => {
  const [base, files] = [await createTestDatabase(), await openTestStorage()];
  const client = new Client({ connectionString: base.url });
  await client.connect();
  await createDemonstration(client, new Date("2026-11-27T10:00:00Z"), files.storage);
  const { rows } = await client.query<{ name: string; key: string; size: number; seen: boolean }>(
    `select f.name, f.storage_key as key, f.size, exists (select from mailbox_conversation c
        join mailbox_entry e using (owner_id, conversation_id) join credential k on k.user_id = c.owner_id
        where e.message_id = u.subject_id and m.has_attachments and k.login = 'nadia.martin') as seen
    from file f join file_use u on u.file_id = f.id join message m on m.id = u.subject_id order by f.name`,
  );
  expect(rows.map(({ name, seen }) => [name, seen])).toEqual([
    ["Autorisation de sortie.pdf", true],
    ["Plan d’accès.png", true],
  ]);
  for (const { name, key, size } of rows) {
    const content = await buffer(await files.storage.get(`${key}/original`));
    expect(content.length).toBe(size);
    expect(await examineFile(content, name)).toMatchObject({ name });
  }
  await client.end();
  await Promise.all([base.drop(), files.close()]);
});
