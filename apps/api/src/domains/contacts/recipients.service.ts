import type { DataSource, EntityManager } from "typeorm";
import { validate } from "uuid";

import { notFound } from "../../platform/errors/user-error.ts";
import { runRead } from "../../platform/read/run-read.ts";
import { dayOf } from "../../platform/context/context.ts";
import { type RoleName, roles } from "../directory/role.ts";
import type { Viewer } from "../directory/viewer.ts";
import { canWriteToRole } from "./contacts.policy.ts";
import { deskParameters, senderParameters } from "./contacts.visible.ts";
import { readReached, readStillReached, readWritableClasses } from "./recipients.queries.ts";
import { deskOf } from "./shared-senders.service.ts";
import { readWritableSenders } from "./shared-senders.queries.ts";
import type { Desk } from "./writing-desk.policy.ts";

type Base = Pick<DataSource | EntityManager, "query">;

export const recipientKinds = [
  "USER",
  "CLASS_STUDENTS",
  "CLASS_GUARDIANS",
  "CLASS_TEACHERS",
  "ROLE",
  "ESTABLISHMENT",
  "SENDER",
] as const;
export type RecipientKind = (typeof recipientKinds)[number];

/** What somebody chose as recipient: a person, some people together, an office. */
export interface RecipientChoice {
  kind: RecipientKind;
  /** Of the user, the class, the establishment or the office; for ROLE, the name of the role. */
  id: string;
}

export interface Recipient {
  userId: string | null;
  /** Set instead of `userId` for an office. */
  senderId: string | null;
  name: string;
  /** The pupils for whom a guardian is written to, among those of the establishment. */
  childIds: string[];
  isGuardian: boolean;
}

export interface WritingFrom {
  establishmentId: string;
  senderId?: string | null;
}

/**
 * Everybody whom some choices reach, each once, offices first, then people in the order of names.
 * @throws NOT_FOUND for anything that the viewer may not choose, as for an id that nothing has
 */
export async function expandRecipients(
  base: Base,
  viewer: Viewer,
  { choices, ...from }: WritingFrom & { choices: readonly RecipientChoice[] },
): Promise<Recipient[]> {
  const desk = await deskOf(base, viewer, from);
  const wishes = soundChoices(desk, choices);
  const parameters = { ...deskParameters(viewer, desk), choices: JSON.stringify(wishes) };
  await requireWritableClasses(base, parameters, wishes);
  const offices = await expandOffices(base, viewer, desk, wishes);
  const people = await runRead(base, readReached, parameters);
  const chosen = new Set(wishes.flatMap(({ kind, id }) => (kind === "USER" ? [id] : [])));
  if (people.filter((one) => one.chosen).length !== chosen.size) throw notFound();
  return [
    ...offices,
    ...people.map(({ id, name, childIds, isGuardian }) => ({
      userId: id,
      senderId: null,
      name,
      childIds,
      isGuardian,
    })),
  ];
}

/** The choices, each once, with the roles of an establishment in its place. @throws NOT_FOUND */
function soundChoices(desk: Desk, choices: readonly RecipientChoice[]): RecipientChoice[] {
  const sound = choices.flatMap(({ kind, id }): RecipientChoice[] => {
    if (kind === "ROLE") return [roleChoice(desk, id)];
    if (!validate(id)) throw notFound();
    const known = { kind, id: id.toLowerCase() };
    if (kind !== "ESTABLISHMENT") return [known];
    if (known.id !== desk.establishmentId) throw notFound();
    return roles.map((role) => roleChoice(desk, role));
  });
  return [...new Map(sound.map((one) => [`${one.kind} ${one.id}`, one])).values()];
}

function roleChoice(desk: Desk, id: string): RecipientChoice {
  if (!roles.includes(id as RoleName) || !canWriteToRole(desk, id as RoleName)) throw notFound();
  return { kind: "ROLE", id };
}

async function requireWritableClasses(
  base: Base,
  parameters: Record<string, unknown>,
  wishes: readonly RecipientChoice[],
): Promise<void> {
  const ofClasses = wishes.filter(({ kind }) => kind.startsWith("CLASS_"));
  if (ofClasses.length === 0) return;
  const [found] = await runRead(base, readWritableClasses, {
    ...parameters,
    choices: JSON.stringify(ofClasses),
  });
  if (found!.count !== ofClasses.length) throw notFound();
}

async function expandOffices(
  base: Base,
  viewer: Viewer,
  { establishmentId }: Desk,
  wishes: readonly RecipientChoice[],
): Promise<Recipient[]> {
  const ids = wishes.flatMap(({ kind, id }) => (kind === "SENDER" ? [id] : []));
  if (ids.length === 0) return [];
  const found = await runRead(base, readWritableSenders, {
    ...senderParameters(viewer, [establishmentId]),
    place: establishmentId,
    ids,
  });
  if (found.length !== ids.length) throw notFound();
  return found.map(({ id, name }) => ({
    userId: null,
    senderId: id,
    name,
    childIds: [],
    isGuardian: false,
  }));
}

export interface Delivery {
  authorId: string;
  senderId: string | null;
  establishmentId: string;
  userIds: readonly string[];
  now: Date;
}

/**
 * Asked again when something is delivered: to whom, among these, it still may be. Not to who left, is suspended, was
 * separated from the author by a restriction, or blocked them (which nobody does to an official office).
 */
export async function mayStillReceive(base: Base, delivery: Delivery): Promise<string[]> {
  const { authorId, senderId, establishmentId, userIds, now } = delivery;
  const [sender] = senderId
    ? ((await base.query("select official from shared_sender where id = $1", [senderId])) as {
        official: boolean;
      }[])
    : [];
  const rows = await runRead(base, readStillReached, {
    users: userIds,
    author: authorId,
    place: establishmentId,
    officially: sender?.official ?? false,
    today: dayOf(now),
  });
  return rows.map(({ id }) => id);
}
