import { createHash } from "node:crypto";

import type { DemonstrationTools } from "../demonstration/demonstration-part.ts";
import { demonstrationId } from "../demonstration/demonstration-rows.ts";
import { storageKeyOf } from "./check-upload.service.ts";
import { examineFile } from "./examine-file.ts";

interface DemonstrationFile {
  subjectKind: string;
  subjectId: string;
  ownerId: string;
  establishmentId: string;
  position: number;
  name: string;
  content: Buffer;
  at: Date;
}

/** Attaches a file of the demonstration to something, as if it had been uploaded. @throws when it would be refused */
export async function keepDemonstrationFile(
  { rows, storage }: DemonstrationTools,
  { subjectKind, subjectId, ownerId, establishmentId, position, name, content, at }: DemonstrationFile,
): Promise<void> {
  if (!storage) return;
  const id = demonstrationId(`file ${subjectId} ${name}`);
  const key = storageKeyOf(id);
  const file = await examineFile(content, name);
  if (typeof file === "string") throw new Error(`${name} of the demonstration is refused: ${file}`);
  await storage.put(`${key}/original`, file.content);
  if (file.image) {
    await storage.put(`${key}/preview`, file.image.preview);
    await storage.put(`${key}/thumbnail`, file.image.thumbnail);
  }
  rows.add("file", {
    id,
    owner_id: ownerId,
    establishment_id: establishmentId,
    state: "READY",
    name: file.name,
    media_type: file.mediaType,
    size: file.content.length,
    sha256: `\\x${createHash("sha256").update(file.content).digest("hex")}`,
    storage_key: key,
    width: file.image?.width ?? null,
    height: file.image?.height ?? null,
    upload_size: content.length,
    created_at: at,
    checked_at: at,
  });
  rows.add("file_use", { subject_kind: subjectKind, subject_id: subjectId, file_id: id, position });
}
