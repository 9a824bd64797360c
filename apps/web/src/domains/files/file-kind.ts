const kinds = [
  ["pdf", /pdf$/],
  ["image", /^image\//],
  ["sheet", /sheet|excel|csv|numbers/],
  ["slides", /presentation|powerpoint|keynote/],
  ["sound", /^audio\//],
  ["film", /^video\//],
  ["document", /wordprocessing|msword|rtf|pages|epub|opendocument|text\/(?!html)/],
  ["archive", /zip|7z|rar|tar/],
  ["page", /html|json|xml|sqlite/],
] as const;

export type Kind = (typeof kinds)[number][0] | "other";

/** What a file is to people, by what its bytes say. */
export const kindOfMedia = (mediaType: string): Kind =>
  kinds.find(([, pattern]) => pattern.test(mediaType))?.[0] ?? "other";
