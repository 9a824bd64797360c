import type { DataSource, EntityManager } from "typeorm";
import { v7 as uuidv7 } from "uuid";

export interface AuditEvent {
  /** What was done, as `subject.verb`: `news.publish`. */
  action: string;
  establishmentId?: string | null;
  actorId: string | null;
  subjectId?: string | null;
  reason?: string | null;
  requestId?: string | null;
}

/** Writes in the journal, where nothing is ever changed or taken out. In the transaction of what it tells. */
export async function journal(
  manager: EntityManager | DataSource,
  now: Date,
  event: AuditEvent,
): Promise<void> {
  await manager.query(
    `insert into audit_event (id, at, establishment_id, actor_id, subject_id, action, reason, request_id)
    values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      uuidv7(),
      now,
      event.establishmentId ?? null,
      event.actorId,
      event.subjectId ?? null,
      event.action,
      event.reason ?? null,
      event.requestId ?? null,
    ],
  );
}
