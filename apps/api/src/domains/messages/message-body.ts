import { bodyOf, type RichText } from "@preau/rich-text";

import { writtenText } from "../../platform/text/written-text.ts";

/** The rich text of a message. @throws INVALID, with the place in it */
export const bodyFrom = (json: unknown): RichText => writtenText(json, "body");

/** The same, that may be empty still. */
export function draftBodyFrom(json: unknown): RichText {
  return isBlank(json) ? bodyOf("") : writtenText(json, "body");
}

const isBlank = (json: unknown): boolean => !JSON.stringify(json ?? null).includes('"text":');
