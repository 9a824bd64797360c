import { plainTextOf, type RichText } from "@preau/rich-text";
import type { EntityManager } from "typeorm";

import { defineReportable, type Withdrawn } from "../moderation/reportable.service.ts";
import { findMessage } from "./messages.service.ts";
import { withdraw } from "./recall.service.ts";

const longest = 2000;

const said = (subject: string, body: RichText): string =>
  `${subject}\n\n${plainTextOf(body)}`.trim().slice(0, longest);

/** Whoever received a message reports it; what a suspended account sent goes as if it were recalled. */
export const reportableMessage = defineReportable({
  kind: "MESSAGE",
  async describe(context, viewer, id) {
    const message = await findMessage(context, viewer, id).catch(() => undefined);
    if (!message || message.body === null || message.isMine) return undefined;
    return {
      establishmentId: message.establishmentId,
      authorId: message.authorId,
      excerpt: said(message.subject, message.body as RichText),
    };
  },
  async withdrawSince(manager, authorId, since, now) {
    const sent = await sentSince(manager, authorId, since);
    for (const { id } of sent) await withdraw(manager, { messageId: id, byId: null, now });
    return sent.map(({ id, establishmentId, subject, body }): Withdrawn => ({
      subjectId: id,
      establishmentId,
      excerpt: said(subject, body),
    }));
  },
});

interface Sent {
  id: string;
  establishmentId: string;
  subject: string;
  body: RichText;
}

const sentSince = (manager: EntityManager, authorId: string, since: Date): Promise<Sent[]> =>
  manager.query(
    `select id, establishment_id as "establishmentId", subject, body from message
    where author_id = $1 and created_at >= $2 and state in ('SCHEDULED', 'DELIVERING', 'DELIVERED') order by id`,
    [authorId, since],
  );
