import { defineFileSubject } from "../files/file-subject.ts";
import { readerOf } from "./mailboxes.service.ts";
import { readReadableMessages, readOwnDrafts } from "./message-files.queries.ts";
import { mailParameters } from "./messages.visible.ts";

/** What is attached to a message is read by who reads the message, as long as they do. */
export const messageFiles = defineFileSubject({
  kind: "MESSAGE",
  async readableBy(context, viewer, ids) {
    const { mailboxes } = await readerOf(context, viewer);
    const rows = await context.rows(readReadableMessages, { ...mailParameters(mailboxes), ids });
    return new Set(rows.map(({ id }) => id));
  },
});

/** What is attached to a draft is read by who writes it. */
export const draftFiles = defineFileSubject({
  kind: "DRAFT",
  async readableBy(context, viewer, ids) {
    const rows = await context.rows(readOwnDrafts, { viewer: viewer.id, ids });
    return new Set(rows.map(({ id }) => id));
  },
});
