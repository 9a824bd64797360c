import { v7 as uuidv7 } from "uuid";

import { notFound, UserError } from "../../platform/errors/user-error.ts";
import {
  type Connection,
  connectionOf,
  pageAfter,
  type PageArguments,
} from "../../platform/graph/connection.ts";
import { requireAllowed } from "../../platform/policy/policy.ts";
import { termsOfChoice } from "../audiences/audience-choice.service.ts";
import { requireAddressable } from "../audiences/audience-scope.service.ts";
import { createAudience } from "../audiences/audience.service.ts";
import type { RoleName } from "../directory/role.ts";
import { type Viewer, viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { requireMayWrite } from "../moderation/may-write.service.ts";
import { requirePlace } from "../news/news-audience.service.ts";
import { holdImages } from "../news/news-images.service.ts";
import { contentOf, newContent, type Written } from "../news/news-content.service.ts";
import { notify } from "../notifications/notify.service.ts";
import { newsHoldersOf } from "./news-holders.service.ts";
import { NewsProposalEntity } from "./news-proposal.entity.ts";
import { canChangeProposal, canProposeNews } from "./news-proposals.policy.ts";
import { ownProposals, type ProposalRow, proposalsToDecide, readProposal } from "./news-proposals.queries.ts";
import { proposalParameters } from "./news-proposals.visible.ts";
import { isWriter } from "./news-writers.service.ts";
import { change, noticeOfProposal } from "./proposal-change.service.ts";

/** Proposals of one person that wait at the same time. */
const mostWaiting = 20;

/** A page of one's own, or of those on which the viewer may decide; the latest first. */
export async function findProposals(
  context: ViewerContext,
  toDecide: boolean,
  page: PageArguments,
): Promise<Connection<ProposalRow>> {
  const { limit, key } = pageAfter(page, ["text", "id"]);
  const [beforeAt, beforeId] = key === null ? [null, null] : [new Date(String(key[0])), String(key[1])];
  if (beforeAt !== null && Number.isNaN(beforeAt.getTime()))
    throw new UserError("INVALID", "This is not a cursor of this list.", "after");
  const list = toDecide ? proposalsToDecide : ownProposals;
  const rights = proposalParameters(viewerOf(context));
  const [rows, [count]] = await Promise.all([
    context.rows(list.rows, { ...rights, limit, beforeAt, beforeId }),
    context.rows(list.count, rights),
  ]);
  return connectionOf(
    page,
    { rows, total: count!.count },
    (row) => [row.createdAt.toISOString(), row.id],
    (row) => row,
  );
}

/** A proposal of the viewer, or one that they may publish. @throws NOT_FOUND */
export async function findProposal(context: ViewerContext, id: string): Promise<ProposalRow> {
  const [row] = await context.rows(readProposal, { ...proposalParameters(viewerOf(context)), id });
  if (!row) throw notFound();
  return row;
}

interface Proposal extends Written {
  establishmentId: string;
  roles?: RoleName[] | null;
  classIds?: string[] | null;
}

/** What is kept of what was written: no moment at which it begins, and no place before others. */
function keptOf(
  written: Written,
  before: Pick<ProposalRow, "signedBy" | "takesComments" | "expiresAt">,
  now: Date,
) {
  const { pinned: _, publishedAt: __, ...kept } = contentOf(written, { ...newContent(now), ...before });
  return kept;
}

/** Proposes news to those who may publish it. @throws NOT_FOUND, FORBIDDEN, INVALID, TOO_MANY */
export async function proposeNews(context: ViewerContext, viewer: Viewer, input: Proposal): Promise<string> {
  const { establishmentId } = await requirePlace(context, viewer, input.establishmentId);
  const classIds = input.classIds ?? [];
  requireAllowed(viewer, canProposeNews, {
    establishmentId,
    classIds,
    isWriter: await isWriter(context, viewer, establishmentId),
  });
  const scope = { establishmentId, territoryId: null };
  const terms = termsOfChoice(scope, { roles: input.roles, classIds });
  await requireAddressable(context.database, scope, terms);
  const content = keptOf(input, newContent(context.now), context.now);
  const id = uuidv7();
  const now = context.now;
  await context.database.transaction(async (manager) => {
    await requireMayWrite(manager, viewer, { establishmentId, now });
    const [waiting] = (await manager.query(
      "select count(*)::integer as count from news_proposal where author_id = $1 and state = 'PENDING'",
      [viewer.id],
    )) as { count: number }[];
    if (waiting!.count >= mostWaiting)
      throw new UserError("TOO_MANY", "Many of your proposals wait already: let them be read first.");
    await manager.insert(NewsProposalEntity, {
      id,
      establishmentId,
      audienceId: await createAudience(manager, terms, now),
      authorId: viewer.id,
      ...content,
      state: "PENDING",
      version: 1,
      createdAt: now,
      updatedAt: now,
    });
    await holdImages(context, manager, {
      ...content,
      establishmentId,
      subjectKind: "NEWS_PROPOSAL",
      subjectId: id,
    });
    const userIds = await newsHoldersOf(manager, establishmentId, viewer.today);
    await notify(manager, { kind: "NEWS_TO_APPROVE", establishmentId, subjectId: id, userIds, now });
    await noticeOfProposal(manager, id);
  });
  return id;
}

/** Changes what a proposal says, while it waits. @throws NOT_FOUND, FORBIDDEN, INVALID, CONFLICT */
export async function updateProposal(
  context: ViewerContext,
  viewer: Viewer,
  input: Written & { id: string; version: number },
): Promise<void> {
  const proposal = await findProposal(context, input.id);
  requireAllowed(viewer, canChangeProposal, proposal);
  const content = keptOf(input, proposal, context.now);
  await context.database.transaction(async (manager) => {
    await change(manager, context, { proposal, version: input.version, values: content });
    const { id: subjectId, establishmentId } = proposal;
    const { body } = content;
    await holdImages(context, manager, { subjectKind: "NEWS_PROPOSAL", subjectId, establishmentId, body });
  });
}
