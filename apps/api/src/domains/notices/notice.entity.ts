import type { RichText } from "@preau/rich-text";
import { Column, Entity, PrimaryColumn } from "typeorm";

export type NoticeWants = "ACKNOWLEDGEMENT" | "YES_NO" | "CHOICE" | "TEXT";
export type NoticeSigners = "ONE" | "EACH";

/** A word of the school to the families of some children, to be signed. */
@Entity("notice")
export class NoticeEntity {
  @PrimaryColumn({ type: "uuid" })
  id: string;

  @Column({ type: "uuid" })
  establishmentId: string;

  @Column({ type: "uuid" })
  audienceId: string;

  @Column({ type: "uuid", nullable: true })
  authorId: string | null;

  /** In whose official name. */
  @Column({ type: "text", nullable: true })
  signedBy: string | null;

  @Column({ type: "text" })
  title: string;

  @Column({ type: "jsonb" })
  body: RichText;

  @Column({ type: "smallint" })
  bodySchema: number;

  @Column({ type: "text" })
  wants: NoticeWants;

  @Column({ type: "text", nullable: true })
  question: string | null;

  @Column({ type: "text", array: true })
  choices: string[];

  @Column({ type: "text" })
  signers: NoticeSigners;

  @Column({ type: "date", nullable: true })
  dueOn: string | null;

  @Column({ type: "smallint", nullable: true })
  remindDaysBefore: number | null;

  @Column({ type: "date", nullable: true })
  closesOn: string | null;

  @Column({ type: "timestamptz", nullable: true })
  closesAt: Date | null;

  @Column({ type: "timestamptz", nullable: true })
  closedAt: Date | null;

  @Column({ type: "uuid", nullable: true })
  replacedById: string | null;

  @Column({ type: "timestamptz" })
  createdAt: Date;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "timestamptz" })
  updatedAt: Date;

  /** Who wrote what it says now; null while that is its author's first version. */
  @Column({ type: "uuid", nullable: true })
  updatedById: string | null;
}
