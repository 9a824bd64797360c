import { Column, Entity, PrimaryColumn } from "typeorm";

export const revisionCauses = ["ARRANGE", "UNDO", "REDO", "RESTORE", "RESET", "IMPORT"] as const;
export type RevisionCause = (typeof revisionCauses)[number];

/** One batch of operations of the dashboard-model, with those that would take it back. */
@Entity("dashboard_revision")
export class DashboardRevisionEntity {
  @PrimaryColumn({ type: "uuid" })
  userId: string;

  @PrimaryColumn({ type: "integer" })
  version: number;

  @Column({ type: "timestamptz" })
  madeAt: Date;

  @Column({ type: "text" })
  cause: RevisionCause;

  @Column({ type: "jsonb" })
  operations: object[];

  @Column({ type: "jsonb" })
  inverses: object[];

  /** What it did, as `describeBatch` tells it. */
  @Column({ type: "jsonb" })
  summary: object[];
}
