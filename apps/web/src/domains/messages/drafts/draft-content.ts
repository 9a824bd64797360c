import type { RichText } from "@preau/rich-text/document";
import type { Attached } from "../../files/attached-file.ts";
import { isEmpty } from "@preau/rich-text/plain-text";

/** Somebody, or a group, to whom one writes. */
export interface Chosen {
  kind: string;
  id: string;
  name: string;
  /** Why they are there: « mère de Léa Martin ». */
  detail?: string | null;
  /** How many people it stands for. */
  count: number;
}

/** All that one writes before it is sent. */
export interface DraftContent {
  establishmentId: string | null;
  senderId: string | null;
  to: readonly Chosen[];
  subject: string;
  /** Null while nothing is written. */
  body: RichText | null;
  /** The text that it began with: a signature, which alone says nothing. */
  begun: RichText | null;
  files: readonly Attached[];
  aboutChildId: string | null;
  /** Null: as Préau would do by default. */
  privateCopies: boolean | null;
  scheduledAt: string | null;
  urgentCause: string | null;
  /** The message that is answered… */
  inReplyTo: string | null;
  replyToAll: boolean;
  /** …or passed on. */
  forwardOf: string | null;
}

export const emptyDraft: DraftContent = {
  establishmentId: null,
  senderId: null,
  to: [],
  subject: "",
  body: null,
  begun: null,
  files: [],
  aboutChildId: null,
  privateCopies: null,
  scheduledAt: null,
  urgentCause: null,
  inReplyTo: null,
  replyToAll: false,
  forwardOf: null,
};

/** Whether anything was written but for what it began with. */
export const hasWords = ({ body, begun }: Pick<DraftContent, "body" | "begun">) =>
  body !== null && !isEmpty(body) && JSON.stringify(body) !== JSON.stringify(begun);

/** Whether nobody would miss it: where it begins is no work of anybody. */
export const isBlank = (draft: DraftContent) =>
  draft.to.length === 0 &&
  draft.subject.trim() === "" &&
  draft.files.length === 0 &&
  draft.forwardOf === null &&
  !hasWords(draft);
