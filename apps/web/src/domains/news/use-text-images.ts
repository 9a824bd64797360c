import { useState } from "react";
import type { TextImages } from "../../ui/rich-text/rich-text-field.tsx";
import type { AttachedFile } from "../files/attached-file.ts";
import { uploadFile } from "../files/upload-file.ts";

type Seen = Pick<AttachedFile, "id" | "url" | "previewUrl">;

/** The images of a text that one writes: those that stand in it, and those that one adds. */
export const useTextImages = (standing: readonly Seen[] = []): TextImages => {
  const [images] = useState(() => {
    const urls = new Map(standing.map(({ id, url, previewUrl }) => [id, previewUrl ?? url]));
    return {
      async upload(file: File) {
        const { id, previewUrl } = await uploadFile(file);
        if (previewUrl === null) throw new Error("This is no image");
        urls.set(id, previewUrl);
        return { fileId: id };
      },
      urlOf: (fileId: string) => urls.get(fileId),
    };
  });
  return images;
};
