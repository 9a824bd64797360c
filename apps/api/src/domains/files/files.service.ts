import { defineBatch } from "../../platform/read/batch.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import type { FileCard } from "./file-card.type.ts";
import { type FileRow, readFilesOf, readPendingFiles } from "./files.queries.ts";
import { fileParameters } from "./files.visible.ts";

/** Where a file is asked for: under something that holds it, or one's own. */
export const addressUnder = (kind: string, subjectId: string): string =>
  `/files/${kind.toLowerCase()}/${subjectId}`;
export const ownAddress = "/files/own";

export function cardOf(file: FileRow, place: string, alt: string | null = null): FileCard {
  const { id, name, mediaType, size, width, height } = file;
  const address = `${place}/${id}`;
  const isSeen = width !== null;
  return {
    id,
    name,
    mediaType,
    size,
    width,
    height,
    alt,
    url: `${address}/${encodeURIComponent(name)}`,
    previewUrl: isSeen ? `${address}/preview` : null,
    thumbnailUrl: isSeen ? `${address}/thumbnail` : null,
  };
}

/** The files of subjects that the viewer reads: whoever calls has asked that. Those without files have an empty list. */
export async function filesOf(
  context: ViewerContext,
  kind: string,
  subjectIds: readonly string[],
): Promise<Map<string, FileCard[]>> {
  const cards = new Map(subjectIds.map((id) => [id, [] as FileCard[]]));
  if (subjectIds.length === 0) return cards;
  for (const { subjectId, alt, ...file } of await context.rows(readFilesOf, { kind, subjects: subjectIds }))
    cards.get(subjectId)?.push(cardOf(file, addressUnder(kind, subjectId), alt));
  return cards;
}

const batch = defineBatch((context: ViewerContext, ids: string[], kind: string) =>
  filesOf(context, kind, ids),
);

/** The same for one subject, for a field: those of a request are read in one statement. */
export const filesOfOne = async (
  context: ViewerContext,
  kind: string,
  subjectId: string,
): Promise<FileCard[]> => (await batch(context, subjectId, kind)) ?? [];

/** What the viewer uploaded and nothing uses yet. */
export async function pendingFiles(context: ViewerContext, viewer: Viewer): Promise<FileCard[]> {
  const rows = await context.rows(readPendingFiles, fileParameters(viewer));
  return rows.map((row) => cardOf(row, ownAddress));
}
