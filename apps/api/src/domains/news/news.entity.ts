import type { RichText } from "@preau/rich-text";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** Something that a school or a territory tells. */
@Entity("news")
export class NewsEntity {
  @PrimaryColumn({ type: "uuid" })
  id: string;

  @Column({ type: "uuid", nullable: true })
  establishmentId: string | null;

  @Column({ type: "uuid", nullable: true })
  territoryId: string | null;

  @Column({ type: "uuid" })
  audienceId: string;

  @Column({ type: "uuid", nullable: true })
  authorId: string | null;

  @Column({ type: "text" })
  title: string;

  @Column({ type: "jsonb" })
  body: RichText;

  @Column({ type: "smallint" })
  bodySchema: number;

  /** In whose official name. */
  @Column({ type: "text", nullable: true })
  signedBy: string | null;

  @Column({ type: "boolean" })
  pinned: boolean;

  @Column({ type: "boolean" })
  takesComments: boolean;

  @Column({ type: "timestamptz" })
  publishedAt: Date;

  @Column({ type: "timestamptz", nullable: true })
  expiresAt: Date | null;

  @Column({ type: "timestamptz", nullable: true })
  withdrawnAt: Date | null;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "timestamptz" })
  updatedAt: Date;

  /** Who wrote what it says now; null while that is its author's first version. */
  @Column({ type: "uuid", nullable: true })
  updatedById: string | null;
}
