import type { RichText } from "@preau/rich-text/document";
import type { NoticeContentInput, NoticeSigners, NoticeWants } from "../../platform/gql/graphql.ts";
import type { Attached } from "../files/attached-file.ts";
import { dayFromNow } from "./notice-days.ts";

/** A notice that is being written. */
export interface NoticeDraft {
  title: string;
  body: RichText | null;
  signedBy: string;
  wants: NoticeWants;
  question: string;
  /** One a line. */
  choices: string;
  signers: NoticeSigners;
  dueOn: string;
  reminds: boolean;
  closesOn: string;
  files: readonly Attached[];
}

export const newDraft = (): NoticeDraft => ({
  title: "",
  body: null,
  signedBy: "",
  wants: "ACKNOWLEDGEMENT",
  question: "",
  choices: "",
  signers: "ONE",
  dueOn: dayFromNow(7),
  reminds: true,
  closesOn: "",
  files: [],
});

interface Written {
  title: string;
  body: unknown;
  signedBy?: string | null;
  wants: NoticeWants;
  question?: string | null;
  choices: readonly string[];
  signers: NoticeSigners;
  dueOn?: string | null;
  closesOn?: string | null;
  attachments: readonly Attached[];
}

/** What was written before, to be written again. Days that are over are chosen anew. */
export const draftOfNotice = (notice: Written): NoticeDraft => ({
  title: notice.title,
  body: notice.body as RichText,
  signedBy: notice.signedBy ?? "",
  wants: notice.wants,
  question: notice.question ?? "",
  choices: notice.choices.join("\n"),
  signers: notice.signers,
  dueOn: stillToCome(notice.dueOn),
  reminds: true,
  closesOn: stillToCome(notice.closesOn),
  files: notice.attachments,
});

const stillToCome = (day: string | null | undefined) => (day && day >= dayFromNow(0) ? day : "");

const daysBefore = 2;

/** As the API takes it. */
export const contentOfDraft = (draft: NoticeDraft): NoticeContentInput => ({
  title: draft.title,
  body: draft.body ?? { type: "doc", content: [{ type: "paragraph" }] },
  signedBy: draft.signedBy || null,
  wants: draft.wants,
  question: draft.wants === "ACKNOWLEDGEMENT" ? null : draft.question,
  choices:
    draft.wants === "CHOICE"
      ? draft.choices
          .split("\n")
          .map((one) => one.trim())
          .filter(Boolean)
      : null,
  signers: draft.signers,
  dueOn: draft.dueOn || null,
  remindDaysBefore: draft.dueOn && draft.reminds ? daysBefore : null,
  closesOn: draft.closesOn || null,
});
