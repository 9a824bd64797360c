import type { RichText } from "@preau/rich-text/document";
import type {
  DraftQuery,
  RecipientKind,
  SaveDraftInput,
  UrgentCause,
} from "../../../platform/gql/graphql.ts";
import { emptyBody } from "../writing/rich-body.ts";
import { type DraftContent, emptyDraft } from "./draft-content.ts";

type StoredDraft = NonNullable<DraftQuery["viewer"]["draft"]>;

/** What the API keeps of a draft. */
export const inputOf = (id: string, content: DraftContent, version: number): SaveDraftInput => ({
  id,
  version,
  subject: content.subject,
  body: content.body ?? emptyBody,
  recipients: content.to.map(({ kind, id: recipientId, name, detail }) => ({
    kind: kind as RecipientKind,
    id: recipientId,
    name,
    detail: detail ?? null,
  })),
  establishmentId: content.establishmentId,
  senderId: content.senderId,
  aboutChildId: content.aboutChildId,
  privateCopies: content.privateCopies,
  urgentCause: content.urgentCause as UrgentCause | null,
  scheduledAt: content.scheduledAt,
  inReplyTo: content.inReplyTo,
  replyToAll: content.replyToAll,
  forwardOf: content.forwardOf,
  fileIds: content.files.map((file) => file.id),
});

/** A draft as the API gives it back. */
export const contentOf = (draft: StoredDraft): DraftContent => ({
  ...emptyDraft,
  subject: draft.subject,
  body: draft.body as RichText,
  to: draft.recipients.map(({ kind, id, name, detail }) => ({ kind, id, name, detail, count: 1 })),
  establishmentId: draft.establishmentId,
  senderId: draft.senderId,
  aboutChildId: draft.aboutChildId,
  privateCopies: draft.privateCopies,
  urgentCause: draft.urgentCause,
  scheduledAt: draft.scheduledAt,
  inReplyTo: draft.inReplyTo,
  replyToAll: draft.replyToAll,
  forwardOf: draft.forwardOf,
  files: draft.attachments,
});
