import { imageNode, richTextExtensions } from "@preau/rich-text/extensions";
import type { Extensions } from "@tiptap/core";
import { Dropcursor, Placeholder, TrailingNode, UndoRedo } from "@tiptap/extensions";

interface Options {
  placeholder: string;
  /** Where an image of the text is seen; no image stands in it without. */
  urlOf: ((fileId: string) => string | undefined) | undefined;
}

const shownImage = (urlOf: (fileId: string) => string | undefined) =>
  imageNode.extend({
    // What is moved or copied inside the text; an image of another page is no file of it.
    parseHTML: () => [
      {
        tag: "img[data-file]",
        getAttrs: (element) => ({
          fileId: element.getAttribute("data-file"),
          alt: element.getAttribute("alt") || null,
        }),
      },
    ],
    renderHTML: ({ node }) => {
      const { fileId, alt } = node.attrs as { fileId: string; alt: string | null };
      return ["img", { "data-file": fileId, src: urlOf(fileId), alt: alt ?? "" }];
    },
  });

/** The schema of a text, and what only writing needs. */
export const editorExtensions = ({ placeholder, urlOf }: Options): Extensions => [
  ...richTextExtensions(urlOf === undefined ? null : shownImage(urlOf)),
  UndoRedo,
  Placeholder.configure({ placeholder }),
  // After an image one goes on writing.
  ...(urlOf === undefined
    ? []
    : [
        Dropcursor,
        TrailingNode.configure({
          notAfter: ["paragraph", "heading", "bulletList", "orderedList", "blockquote"],
        }),
      ]),
];
