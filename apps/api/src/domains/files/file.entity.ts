import { Column, Entity, PrimaryColumn } from "typeorm";

export const fileStates = ["UPLOADING", "CHECKING", "READY", "REFUSED"] as const;
export type FileState = (typeof fileStates)[number];

/** What somebody uploaded, kept once however many messages hold it. */
@Entity("file")
export class FileEntity {
  @PrimaryColumn({ type: "uuid" })
  id: string;

  @Column({ type: "uuid" })
  ownerId: string;

  /** Of the first thing that used it. */
  @Column({ type: "uuid", nullable: true })
  establishmentId: string | null;

  @Column({ type: "text" })
  state: FileState;

  /** Why it is REFUSED. */
  @Column({ type: "text", nullable: true })
  refusal: string | null;

  @Column({ type: "text" })
  name: string;

  @Column({ type: "text", nullable: true })
  mediaType: string | null;

  @Column({ type: "integer" })
  size: number;

  @Column({ type: "bytea", nullable: true })
  sha256: Buffer | null;

  @Column({ type: "text", nullable: true })
  storageKey: string | null;

  /** Of an image, which then has previews. */
  @Column({ type: "integer", nullable: true })
  width: number | null;

  @Column({ type: "integer", nullable: true })
  height: number | null;

  /** What was said before it came. */
  @Column({ type: "integer" })
  uploadSize: number;

  @Column({ type: "timestamptz" })
  createdAt: Date;

  @Column({ type: "timestamptz", nullable: true })
  checkedAt: Date | null;

  /** Null while something uses it. */
  @Column({ type: "timestamptz", nullable: true })
  unusedSince: Date | null;
}
