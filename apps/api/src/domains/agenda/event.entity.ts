import { Column, Entity, PrimaryColumn } from "typeorm";

import type { EventCategoryName, EventStateName } from "./event-kinds.ts";

/** Something that takes place, once or again and again; or one time of it that is not as the others. */
@Entity("event")
export class EventEntity {
  @PrimaryColumn({ type: "uuid" })
  id: string;

  @Column({ type: "uuid" })
  calendarId: string;

  @Column({ type: "text" })
  uid: string;

  @Column({ type: "uuid", nullable: true })
  recurrenceOf: string | null;

  @Column({ type: "timestamptz", nullable: true })
  replacesAt: Date | null;

  @Column({ type: "uuid", nullable: true })
  audienceId: string | null;

  @Column({ type: "uuid", nullable: true })
  authorId: string | null;

  @Column({ type: "text" })
  title: string;

  @Column({ type: "text" })
  place: string;

  @Column({ type: "text" })
  description: string;

  @Column({ type: "text" })
  category: EventCategoryName;

  @Column({ type: "text" })
  state: EventStateName;

  @Column({ type: "timestamptz" })
  startsAt: Date;

  @Column({ type: "timestamptz" })
  endsAt: Date;

  @Column({ type: "date", nullable: true })
  firstDay: string | null;

  @Column({ type: "date", nullable: true })
  lastDay: string | null;

  @Column({ type: "text" })
  timeZone: string;

  @Column({ type: "text", nullable: true })
  timeZoneRules: string | null;

  @Column({ type: "text", nullable: true })
  rule: string | null;

  @Column({ type: "timestamptz", array: true })
  excluded: Date[];

  @Column({ type: "timestamptz", array: true })
  extra: Date[];

  @Column({ type: "timestamptz", nullable: true })
  expandedUntil: Date | null;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "timestamptz" })
  updatedAt: Date;
}
