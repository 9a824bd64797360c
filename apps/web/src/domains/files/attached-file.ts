/** A file as it is shown: the fields of a `FileCard` that a screen asks for. */
export interface AttachedFile {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  url: string;
  previewUrl: string | null;
  thumbnailUrl: string | null;
  width: number | null;
  height: number | null;
  alt: string | null;
}

/** The least that is known of a file that is attached to something which one writes. */
export type Attached = Pick<AttachedFile, "id" | "name" | "mediaType" | "size"> &
  Partial<Pick<AttachedFile, "thumbnailUrl">>;

const mebibyte = 1024 * 1024;

/** What the API takes; the field says it beforehand. */
export const fileLimits = { count: 10, megabytes: 20, allMegabytes: 50 } as const;
export const largestFile = fileLimits.megabytes * mebibyte;
export const largestTogether = fileLimits.allMegabytes * mebibyte;
