import type { RichText } from "@preau/rich-text";
import { Column, Entity, PrimaryColumn } from "typeorm";

import type { ProposalState } from "./news-proposals.policy.ts";

/** News that somebody without the mandate wrote, for those who hold it to decide on. */
@Entity("news_proposal")
export class NewsProposalEntity {
  @PrimaryColumn({ type: "uuid" })
  id: string;

  @Column({ type: "uuid" })
  establishmentId: string;

  @Column({ type: "uuid" })
  audienceId: string;

  @Column({ type: "uuid" })
  authorId: string;

  @Column({ type: "text" })
  title: string;

  @Column({ type: "jsonb" })
  body: RichText;

  @Column({ type: "smallint" })
  bodySchema: number;

  @Column({ type: "text", nullable: true })
  signedBy: string | null;

  @Column({ type: "boolean" })
  takesComments: boolean;

  @Column({ type: "timestamptz", nullable: true })
  expiresAt: Date | null;

  @Column({ type: "text" })
  state: ProposalState;

  /** What was said with the decision. */
  @Column({ type: "text", nullable: true })
  word: string | null;

  @Column({ type: "uuid", nullable: true })
  decidedById: string | null;

  @Column({ type: "timestamptz", nullable: true })
  decidedAt: Date | null;

  @Column({ type: "uuid", nullable: true })
  newsId: string | null;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "timestamptz" })
  createdAt: Date;

  @Column({ type: "timestamptz" })
  updatedAt: Date;
}
