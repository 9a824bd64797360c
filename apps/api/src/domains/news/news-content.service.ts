import { type RichText, richTextVersion } from "@preau/rich-text";

import { UserError } from "../../platform/errors/user-error.ts";
import { asLine } from "../../platform/text/plain-text.ts";
import { writtenText } from "../../platform/text/written-text.ts";

const longest = { title: 150, signedBy: 80 };

/** What somebody writes; what a change does not say stays. */
export interface Written {
  title: string;
  body: unknown;
  signedBy?: string | null;
  pinned?: boolean | null;
  takesComments?: boolean | null;
  publishedAt?: Date | null;
  expiresAt?: Date | null;
}

export interface NewsContent {
  title: string;
  body: RichText;
  bodySchema: number;
  signedBy: string | null;
  pinned: boolean;
  takesComments: boolean;
  publishedAt: Date;
  expiresAt: Date | null;
}

type Dates = Pick<NewsContent, "signedBy" | "pinned" | "takesComments" | "publishedAt" | "expiresAt">;

/** What a news item that begins now says of itself before anybody does. */
export const newContent = (now: Date): Dates => ({
  signedBy: null,
  pinned: false,
  takesComments: false,
  publishedAt: now,
  expiresAt: null,
});

/** What is kept of what was written, over what was there. @throws INVALID, with the field */
export function contentOf(written: Written, before: Dates): NewsContent {
  const publishedAt = written.publishedAt ?? before.publishedAt;
  const expiresAt = written.expiresAt === undefined ? before.expiresAt : written.expiresAt;
  if (expiresAt !== null && expiresAt <= publishedAt)
    throw new UserError("INVALID", "It would be over before it begins.", "expiresAt");
  return {
    title: line("title", written.title),
    body: writtenText(written.body, "body", { images: true }),
    bodySchema: richTextVersion,
    signedBy: written.signedBy === undefined ? before.signedBy : signature(written.signedBy),
    pinned: written.pinned ?? before.pinned,
    takesComments: written.takesComments ?? before.takesComments,
    publishedAt,
    expiresAt,
  };
}

const signature = (text: string | null): string | null =>
  text === null || asLine(text) === "" ? null : line("signedBy", text);

function line(field: keyof typeof longest, written: string): string {
  const text = asLine(written);
  if (text.length < 1 || text.length > longest[field])
    throw new UserError("INVALID", `This has from 1 to ${longest[field]} characters.`, field);
  return text;
}
