import type { EntityManager } from "typeorm";

import { notFound } from "../../platform/errors/user-error.ts";
import { requireId } from "../../platform/graph/id.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { visibleUser } from "../directory/users.service.ts";

export interface Expanded {
  ownerId: string;
  kind: "USER" | "SENDER";
  name: string;
  childIds: string[];
  isGuardian: boolean;
}

export interface HeldSender {
  id: string;
  name: string;
  establishmentId: string;
}

export const heldSenders = async (_context: ViewerContext): Promise<HeldSender[]> => [];

export async function expand(
  context: ViewerContext,
  viewer: Viewer,
  {
    choices,
  }: { establishmentId: string; senderId: string | null; choices: readonly { kind: string; id: string }[] },
): Promise<Expanded[]> {
  const found = await Promise.all(
    choices.map(async ({ kind, id }) => {
      const user = kind === "USER" ? await visibleUser(context, requireId(id)) : null;
      if (!user || user.id === viewer.id) throw notFound();
      return {
        ownerId: user.id,
        kind: "USER" as const,
        name: user.displayName,
        childIds: [],
        isGuardian: false,
      };
    }),
  );
  const children = (await context.database.query(
    `select guardian_id as id, array_agg(distinct child_id) as "childIds" from guardianship
    where guardian_id = any($1::uuid[]) and may_be_contacted group by guardian_id`,
    [found.map(({ ownerId }) => ownerId)],
  )) as { id: string; childIds: string[] }[];
  for (const { id, childIds } of children)
    for (const one of found) if (one.ownerId === id) Object.assign(one, { childIds, isGuardian: true });
  return [...new Map(found.map((one) => [one.ownerId, one])).values()];
}

export async function mayStillReceive(
  manager: EntityManager,
  {
    userIds,
  }: { authorId: string; senderId: string | null; establishmentId: string; userIds: readonly string[] },
): Promise<string[]> {
  const rows = (await manager.query(
    `select id from "user" where id = any($1::uuid[]) and status in ('PENDING', 'ACTIVE', 'SUSPENDED')`,
    [userIds],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}
