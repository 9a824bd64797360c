import { defineRead } from "../../platform/read/read.ts";
import type { FileState } from "./file.entity.ts";
import { ownFile } from "./files.visible.ts";

/** A file that is kept, as it is shown and served. */
export interface FileRow {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  width: number | null;
  height: number | null;
}

export interface UsedFileRow extends FileRow {
  subjectId: string;
  alt: string | null;
}

export interface ServedFileRow extends FileRow {
  storageKey: string;
  sha256: string;
}

export interface OwnFileRow extends ServedFileRow {
  ownerId: string;
  state: FileState;
  refusal: string | null;
  uploadSize: number;
}

const shown = `f.id, f.name, f.media_type as "mediaType", f.size, f.width, f.height`;
const served = `${shown}, f.storage_key as "storageKey", encode(f.sha256, 'hex') as sha256`;

/** The files of some subjects, in their order. Who may read the subjects was asked before. */
export const readFilesOf = defineRead<UsedFileRow>(
  "files-of",
  `select u.subject_id as "subjectId", u.alt, ${shown} from file_use u join file f on f.id = u.file_id
  where u.subject_kind = :kind and u.subject_id = any(:subjects::uuid[]) and f.state = 'READY'
  order by u.subject_id, u.position, f.id`,
);

/** One file of one subject. Who may read the subject is asked beside. */
export const readUsedFile = defineRead<ServedFileRow>(
  "file-used",
  `select ${served} from file_use u join file f on f.id = u.file_id
  where u.subject_kind = :kind and u.subject_id = :subject::uuid and u.file_id = :file::uuid and f.state = 'READY'`,
);

/** Something that the viewer uploaded, whatever became of it. */
export const readOwnFile = defineRead<OwnFileRow>(
  "file-own",
  `select ${served}, f.owner_id as "ownerId", f.state, f.refusal, f.upload_size as "uploadSize"
  from file f where f.id = :file::uuid and ${ownFile("f")}`,
);

/** What the viewer uploaded and nothing uses yet, the latest first. */
export const readPendingFiles = defineRead<FileRow>(
  "files-pending",
  `select ${shown} from file f
  where ${ownFile("f")} and f.state = 'READY' and f.unused_since is not null
    and not exists (select from file_use u where u.file_id = f.id)
  order by f.created_at desc, f.id desc limit 100`,
);
