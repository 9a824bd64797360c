import { Column, Entity, PrimaryColumn } from "typeorm";

/** What a reader answers to news. */
@Entity("news_comment")
export class NewsCommentEntity {
  @PrimaryColumn({ type: "uuid" })
  id: string;

  @Column({ type: "uuid" })
  newsId: string;

  @Column({ type: "uuid" })
  authorId: string;

  @Column({ type: "text" })
  text: string;

  @Column({ type: "timestamptz" })
  createdAt: Date;

  @Column({ type: "timestamptz", nullable: true })
  removedAt: Date | null;

  @Column({ type: "uuid", nullable: true })
  removedById: string | null;
}
