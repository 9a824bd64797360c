import type { EntityManager } from "typeorm";

import { UserError } from "../../platform/errors/user-error.ts";
import { publish } from "../../platform/events/publish.ts";
import type { ViewerContext } from "../directory/viewer.ts";
import { NewsProposalEntity } from "./news-proposal.entity.ts";
import type { ProposalRow } from "./news-proposals.queries.ts";

interface Change {
  proposal: ProposalRow;
  /** The version that was read. */
  version: number;
  values: Partial<NewsProposalEntity>;
}

/** Changes a proposal that waits; nobody's change is lost under another's. @throws CONFLICT */
export async function change(
  manager: EntityManager,
  context: ViewerContext,
  { proposal: { id }, version, values }: Change,
): Promise<void> {
  const { affected } = await manager.update(
    NewsProposalEntity,
    { id, version, state: "PENDING" },
    { ...values, version: version + 1, updatedAt: context.now },
  );
  if (affected !== 1) throw overtaken();
  await noticeOfProposal(manager, id);
}

const overtaken = () =>
  new UserError("CONFLICT", "Somebody changed or decided this meanwhile: read it again.", "version");

/** Who comes after another is told so, not that they may not. @throws CONFLICT */
export function requireCurrent({ version }: ProposalRow, read: number): void {
  if (version !== read) throw overtaken();
}

/** Tells its author, and who may decide on it. */
export const noticeOfProposal = (manager: EntityManager, id: string): Promise<void> =>
  publish(manager, { kind: "NEWS_PROPOSALS", ids: [id] });
