import { checkRichText, type RichText, type RichTextLimits } from "@preau/rich-text";

import { UserError } from "../errors/user-error.ts";

/** The rich text that somebody sent in a field, cleaned. @throws INVALID, with the place: `body.content.0.type` */
export function writtenText(json: unknown, field: string, limits?: RichTextLimits): RichText {
  const checked = checkRichText(json, limits);
  if (checked.ok) return checked.doc;
  throw new UserError("INVALID", checked.message, [field, checked.path].filter(Boolean).join("."));
}
