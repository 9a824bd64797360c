import { excerptOf, type RichText, richTextVersion } from "@preau/rich-text";

import { UserError } from "../../platform/errors/user-error.ts";
import { asLine } from "../../platform/text/plain-text.ts";
import { bodyFrom } from "./message-body.ts";

const longestSubject = 150;

export interface MessageContent {
  subject: string;
  body: RichText;
  bodySchema: number;
  excerpt: string;
}

/** What is kept of what was written. @throws INVALID, with the field */
export function contentOf(subject: string, body: unknown): MessageContent {
  const kept = bodyFrom(body);
  return { subject: subjectOf(subject), body: kept, bodySchema: richTextVersion, excerpt: excerptOf(kept) };
}

/** @throws INVALID when it is too long */
export function subjectOf(written: string): string {
  const subject = asLine(written);
  if (subject.length > longestSubject)
    throw new UserError("INVALID", `A subject has ${longestSubject} characters at most.`, "subject");
  return subject;
}
