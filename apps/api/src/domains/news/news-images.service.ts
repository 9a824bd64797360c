import { imagesIn, type RichText } from "@preau/rich-text";
import type { EntityManager } from "typeorm";

import type { ViewerContext } from "../directory/viewer.ts";
import { attachFiles } from "../files/file-uses.service.ts";

interface Illustrated {
  subjectKind: "NEWS" | "NEWS_PROPOSAL";
  subjectId: string;
  body: RichText;
  establishmentId: string | null;
}

/** Holds the images of a text, and no others any more. @throws NOT_FOUND for one that the viewer may not use, TOO_MANY */
export async function holdImages(
  context: ViewerContext,
  manager: EntityManager,
  { subjectKind, subjectId, body, establishmentId }: Illustrated,
): Promise<void> {
  const images = imagesIn(body);
  await attachFiles(context, manager, {
    subjectKind,
    subjectId,
    establishmentId,
    fileIds: images.map(({ fileId }) => fileId),
    alts: Object.fromEntries(images.map(({ fileId, alt }) => [fileId, alt])),
    field: "body",
    now: context.now,
  });
}
