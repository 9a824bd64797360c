import type { RichText } from "@preau/rich-text/document";
import { RichTextView } from "../../ui/rich-text/rich-text-view.tsx";
import type { AttachedFile } from "../files/attached-file.ts";

interface Properties {
  body: unknown;
  images: readonly Pick<AttachedFile, "id" | "url" | "previewUrl" | "width" | "height">[];
}

/** What news says, with its images. */
export const NewsText = ({ body, images }: Properties) => (
  <RichTextView
    doc={body as RichText}
    imageOf={(fileId) => {
      const image = images.find(({ id }) => id === fileId);
      return image && { url: image.previewUrl ?? image.url, width: image.width, height: image.height };
    }}
  />
);
