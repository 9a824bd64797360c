import { Column, Entity, PrimaryColumn } from "typeorm";

/** What a user changed, on top of the layers. */
@Entity("dashboard")
export class DashboardEntity {
  @PrimaryColumn({ type: "uuid" })
  userId: string;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "jsonb" })
  changes: unknown;

  @Column({ type: "integer", array: true })
  undoStack: number[];

  @Column({ type: "integer", array: true })
  redoStack: number[];

  @Column({ type: "timestamptz" })
  updatedAt: Date;
}
