import type { EntityManager } from "typeorm";
import { v7 as uuidv7 } from "uuid";

import { notFound, UserError } from "../../platform/errors/user-error.ts";
import { onlyIds, requireId } from "../../platform/graph/id.ts";
import { defineRead } from "../../platform/read/read.ts";
import { journal } from "../audit/audit.service.ts";
import { current } from "../directory/current.visible.ts";
import { colleagues, type RoleName } from "../directory/role.ts";
import { type Viewer, viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { requireRuled } from "./contact-rules.service.ts";
import type { SenderKind } from "./writing-desk.policy.ts";

const longestName = 60;
/** People and roles that hold one office. */
const mostHolders = 50;
/** Offices that a school makes. */
const mostSenders = 30;

export interface SenderHolderRow {
  userId: string | null;
  name: string | null;
  role: RoleName | null;
  function: string | null;
}

export interface AdministeredSenderRow {
  id: string;
  kind: SenderKind;
  name: string;
  official: boolean;
  openTo: RoleName[];
  holders: SenderHolderRow[];
}

const readSenders = defineRead<AdministeredSenderRow>(
  "administered-senders",
  `select s.id, s.kind, s.name, s.official, s.open_to as "openTo", coalesce((
      select jsonb_agg(jsonb_build_object('userId', h.user_id, 'name', u.given_name || ' ' || u.family_name,
        'role', h.role, 'function', h.function) order by h.role, h.function, u.family_name, u.given_name)
      from shared_sender_holder h left join "user" u on u.id = h.user_id where h.sender_id = s.id), '[]') as holders
  from shared_sender s where s.establishment_id = :place::uuid and s.closed_at is null
  order by s.official desc, s.name, s.id`,
);

/** The offices of an establishment whose rules the viewer decides, with who holds them. @throws NOT_FOUND */
export async function administeredSenders(
  context: ViewerContext,
  establishmentId: string,
): Promise<AdministeredSenderRow[]> {
  const place = await requireRuled(context, viewerOf(context), establishmentId);
  return context.rowsAlone(readSenders, { place: place.establishmentId });
}

export interface HolderWish {
  userId?: string | null;
  role?: RoleName | null;
  function?: string | null;
}

export interface SenderWish {
  establishmentId: string;
  id?: string | null;
  kind?: SenderKind | null;
  name?: string | null;
  openTo?: RoleName[] | null;
  holders?: HolderWish[] | null;
}

/** To whom an office that is not official may be open: what delegates of pupils hold is for the people of the school. */
const mayOpenTo = (kind: SenderKind): readonly RoleName[] =>
  kind === "DELEGATES"
    ? [...colleagues, "STUDENT"]
    : [...colleagues, "STUDENT", "GUARDIAN", "AGENT", "INTERNSHIP_TUTOR"];

/** Who may hold one: people of the school, and pupils where these are its delegates. */
const mayHold = (kind: SenderKind): readonly RoleName[] =>
  kind === "DELEGATES" ? [...colleagues, "STUDENT"] : colleagues;

/** Makes an office, or changes one: its name, to whom it is open, who holds it. It is journaled. */
export async function saveSender(context: ViewerContext, wish: SenderWish): Promise<void> {
  const viewer = viewerOf(context);
  const { establishmentId } = await requireRuled(context, viewer, wish.establishmentId);
  await context.database.transaction(async (manager) => {
    const before = wish.id ? await requireSender(manager, requireId(wish.id), establishmentId) : undefined;
    const kind = before?.kind ?? soundKind(wish.kind);
    const name = before?.official ? before.name : soundName(wish.name ?? before?.name);
    const openTo = before?.official
      ? before.openTo
      : soundRoles(kind, wish.openTo ?? before?.openTo ?? [...colleagues]);
    const id = before?.id ?? (await insertSender(manager, { establishmentId, kind, name, openTo }));
    if (before)
      await manager.query("update shared_sender set name = $2, open_to = $3 where id = $1", [
        id,
        name,
        openTo,
      ]);
    if (wish.holders)
      await setHolders(manager, { id, kind, establishmentId, today: viewer.today }, wish.holders);
    await tell(manager, context, viewer, before ? "sender.change" : "sender.make", {
      id,
      establishmentId,
      name,
    });
  });
}

/** Nobody writes to it nor for it any more; what it wrote stays. @throws INVALID for an official one */
export async function closeSender(
  context: ViewerContext,
  { establishmentId: wished, id }: { establishmentId: string; id: string },
): Promise<void> {
  const viewer = viewerOf(context);
  const { establishmentId } = await requireRuled(context, viewer, wished);
  await context.database.transaction(async (manager) => {
    const sender = await requireSender(manager, requireId(id), establishmentId);
    if (sender.official) throw new UserError("INVALID", "Every school keeps its official offices.", "id");
    await manager.query("update shared_sender set closed_at = $2 where id = $1", [sender.id, context.now]);
    await tell(manager, context, viewer, "sender.close", { ...sender, establishmentId });
  });
}

async function requireSender(
  manager: EntityManager,
  id: string,
  establishmentId: string,
): Promise<{ id: string; kind: SenderKind; name: string; official: boolean; openTo: RoleName[] }> {
  const [found] = (await manager.query(
    `select id, kind, name, official, open_to as "openTo" from shared_sender
    where id = $1 and establishment_id = $2 and closed_at is null for update`,
    [id, establishmentId],
  )) as { id: string; kind: SenderKind; name: string; official: boolean; openTo: RoleName[] }[];
  if (!found) throw notFound();
  return found;
}

function soundKind(kind: SenderKind | null | undefined): SenderKind {
  if (kind === "DELEGATES" || kind === "CUSTOM") return kind;
  throw new UserError("INVALID", "A school makes offices of delegates, and others of its own.", "kind");
}

function soundName(name: string | undefined): string {
  const sound = (name ?? "").trim();
  if (sound === "" || sound.length > longestName || /\p{C}/u.test(sound))
    throw new UserError("INVALID", `A name of ${longestName} characters at most.`, "name");
  return sound;
}

function soundRoles(kind: SenderKind, roles: readonly RoleName[]): RoleName[] {
  const sound = [...new Set(roles)];
  if (sound.some((role) => !mayOpenTo(kind).includes(role)))
    throw new UserError("INVALID", "Families do not write to what pupils hold.", "openTo");
  return sound;
}

async function insertSender(
  manager: EntityManager,
  {
    establishmentId,
    kind,
    name,
    openTo,
  }: { establishmentId: string; kind: SenderKind; name: string; openTo: RoleName[] },
): Promise<string> {
  const id = uuidv7();
  await manager.query(
    "insert into shared_sender (id, establishment_id, kind, name, official, open_to) values ($1, $2, $3, $4, false, $5)",
    [id, establishmentId, kind, name, openTo],
  );
  const [row] = (await manager.query(
    "select count(*)::int as count from shared_sender where establishment_id = $1 and closed_at is null and not official",
    [establishmentId],
  )) as { count: number }[];
  if (row!.count > mostSenders) throw new UserError("TOO_MANY", `${mostSenders} offices at most.`);
  return id;
}

interface HeldSender {
  id: string;
  kind: SenderKind;
  establishmentId: string;
  today: string;
}

/** @throws NOT_FOUND for who is nobody of the school, or may not hold such an office */
async function setHolders(
  manager: EntityManager,
  sender: HeldSender,
  wishes: readonly HolderWish[],
): Promise<void> {
  if (wishes.length === 0 || wishes.length > mostHolders)
    throw new UserError("INVALID", `Somebody holds an office: from 1 to ${mostHolders}.`, "holders");
  const roles = mayHold(sender.kind);
  const userIds = [...new Set(wishes.flatMap((one) => one.userId?.toLowerCase() ?? []))];
  if (wishes.some((one) => !one.userId && !(one.role && colleagues.includes(one.role as "STAFF"))))
    throw new UserError("INVALID", "A person, or a role of the people of the school.", "holders");
  const [found] = (await manager.query(
    `select count(distinct m.user_id)::int as count from membership m
    where m.user_id = any($1::uuid[]) and m.establishment_id = $2 and m.role = any($3) and ${current("m").replaceAll(":today", "$4")}`,
    [onlyIds(userIds), sender.establishmentId, roles, sender.today],
  )) as { count: number }[];
  if (found!.count !== userIds.length) throw notFound();
  await manager.query("delete from shared_sender_holder where sender_id = $1", [sender.id]);
  for (const one of wishes)
    await manager.query(
      "insert into shared_sender_holder (sender_id, user_id, role, function) values ($1, $2, $3, $4) on conflict do nothing",
      [
        sender.id,
        one.userId ?? null,
        one.userId ? null : one.role,
        one.userId ? null : (one.function ?? null),
      ],
    );
}

const tell = (
  manager: EntityManager,
  context: ViewerContext,
  viewer: Viewer,
  action: string,
  sender: { id: string; establishmentId: string; name: string },
): Promise<void> =>
  journal(manager, context.now, {
    action,
    establishmentId: sender.establishmentId,
    actorId: viewer.id,
    subjectId: sender.id,
    reason: sender.name,
    requestId: context.requestId,
  });
