import { defineRead } from "../../platform/read/read.ts";
import type { SenderFacts } from "./contacts.policy.ts";
import { senderHeld, senderWritable } from "./contacts.visible.ts";
import type { SenderKind } from "./writing-desk.policy.ts";

export interface SenderRow {
  id: string;
  establishmentId: string;
  kind: SenderKind;
  name: string;
  official: boolean;
}

/** SQL: the columns of an office, for the alias of a "shared_sender". */
export const senderColumns = (sender: string): string =>
  `${sender}.id, ${sender}.establishment_id as "establishmentId", ${sender}.kind, ${sender}.name, ${sender}.official`;

/** SQL: the columns of what the rules on offices must know. */
export const senderFacts = (sender: string): string => `${senderColumns(sender)},
  ${sender}.open_to as "openTo", ${sender}.closed_at is not null as closed,
  coalesce((select jsonb_agg(jsonb_build_object('userId', h.user_id, 'role', h.role, 'function', h.function))
    from shared_sender_holder h where h.sender_id = ${sender}.id), '[]') as holders`;

/** The offices of some establishments that the viewer holds. */
export const readHeldSenders = defineRead<SenderRow>(
  "held-senders",
  `select ${senderColumns("s")} from shared_sender s
  where s.establishment_id = any(:establishments::uuid[]) and ${senderHeld("s")}
  order by s.official desc, s.name, s.id`,
);

/** Those of some offices of an establishment that the viewer may write to. */
export const readWritableSenders = defineRead<{ id: string; name: string }>(
  "writable-senders",
  `select s.id, s.name from shared_sender s
  where s.id = any(:ids::uuid[]) and s.establishment_id = :place::uuid and ${senderWritable("s")}`,
);

/** Offices with what the rules on them must know. Nothing is checked here. */
export const readSenderFacts = defineRead<SenderRow & SenderFacts>(
  "sender-facts",
  `select ${senderFacts("s")} from shared_sender s where s.id = any(:ids::uuid[])`,
);
