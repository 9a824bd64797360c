import { Column, Entity, PrimaryColumn } from "typeorm";

/** What a territory, an establishment or a class places: its draft. What people are given are its versions. */
@Entity("dashboard_layer")
export class LayerEntity {
  @PrimaryColumn({ type: "uuid" })
  id: string;

  @Column({ type: "uuid", nullable: true })
  establishmentId: string | null;

  @Column({ type: "uuid", nullable: true })
  territoryId: string | null;

  @Column({ type: "uuid", nullable: true })
  classId: string | null;

  @Column({ type: "text" })
  name: string;

  @Column({ type: "jsonb" })
  draft: object;

  @Column({ type: "uuid" })
  draftAudienceId: string;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "timestamptz" })
  updatedAt: Date;

  @Column({ type: "uuid", nullable: true })
  updatedById: string | null;
}
