import type { RichText } from "@preau/rich-text/document";
import { RichTextView } from "../../../ui/rich-text/rich-text-view.tsx";

/** What a message says. */
export const MessageBody = ({ body }: { body: unknown }) =>
  body === null || body === undefined ? null : <RichTextView doc={body as RichText} headingLevel={3} />;
