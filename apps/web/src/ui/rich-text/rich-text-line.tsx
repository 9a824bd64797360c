import { isAddress } from "@preau/rich-text/address";
import type { RichTextInline, RichTextMark } from "@preau/rich-text/document";
import type { ReactNode } from "react";

/** The words of one paragraph, each with its form. */
export const RichTextLine = ({ content }: { content: readonly RichTextInline[] | undefined }): ReactNode =>
  (content ?? [])
    .map((part, place) => ({ part, place }))
    .map(({ part, place }) => <Part key={place} part={part} />);

const Part = ({ part }: { part: RichTextInline }): ReactNode =>
  (part.marks ?? []).reduceRight<ReactNode>(marked, part.type === "text" ? part.text : <br />);

const marked = (words: ReactNode, mark: RichTextMark): ReactNode => {
  switch (mark.type) {
    case "bold":
      return <strong>{words}</strong>;
    case "italic":
      return <em>{words}</em>;
    case "underline":
      return <u>{words}</u>;
    case "link":
      return isAddress(mark.attrs.href) ? (
        <a href={mark.attrs.href} rel="noreferrer">
          {words}
        </a>
      ) : (
        words
      );
    default:
      return words;
  }
};
