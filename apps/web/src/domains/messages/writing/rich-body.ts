import type { RichText } from "@preau/rich-text/document";

/** An empty text: what is sent is never nothing at all. */
export const emptyBody: RichText = { type: "doc", content: [{ type: "paragraph" }] };

/** Room to write above a signature. */
export const aboveSignature = (signature: RichText): RichText => ({
  type: "doc",
  content: [{ type: "paragraph" }, { type: "paragraph" }, ...signature.content],
});
