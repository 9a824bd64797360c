import { defineRead } from "../../platform/read/read.ts";

export interface NoteRow {
  key: string;
  body: string;
  version: number;
  updatedAt: Date;
}

/** One note of the viewer. */
export const readNote = defineRead<NoteRow>(
  "note",
  `select key, body, version, updated_at as "updatedAt" from note where user_id = :viewer::uuid and key = :key`,
);
