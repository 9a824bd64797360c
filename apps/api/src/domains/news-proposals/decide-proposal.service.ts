import { UserError } from "../../platform/errors/user-error.ts";
import { requireAllowed } from "../../platform/policy/policy.ts";
import { asPlainText } from "../../platform/text/plain-text.ts";
import { journal } from "../audit/audit.service.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { newContent } from "../news/news-content.service.ts";
import { writeNews } from "../news/news.service.ts";
import { notify, takeBack } from "../notifications/notify.service.ts";
import { canDecideProposal, canWithdrawProposal } from "./news-proposals.policy.ts";
import type { ProposalRow } from "./news-proposals.queries.ts";
import { findProposal } from "./news-proposals.service.ts";
import { change, requireCurrent } from "./proposal-change.service.ts";

const longestWord = 1000;

interface Decision {
  id: string;
  version: number;
  approve: boolean;
  word?: string | null;
}

/** Publishes a proposal in the name of its school, or refuses it; its author is told. @throws NOT_FOUND, FORBIDDEN, INVALID, CONFLICT */
export async function decide(context: ViewerContext, viewer: Viewer, decision: Decision): Promise<void> {
  const proposal = await findProposal(context, decision.id);
  requireCurrent(proposal, decision.version);
  requireAllowed(viewer, canDecideProposal, proposal);
  const word = asPlainText(decision.word ?? "").trim();
  if (word.length > longestWord)
    throw new UserError("INVALID", `A word has ${longestWord} characters at most.`, "word");
  if (decision.approve && proposal.expiresAt !== null && proposal.expiresAt <= context.now)
    throw new UserError("INVALID", "It would be over before it begins.", "expiresAt");
  const { id, establishmentId, authorId } = proposal;
  const now = context.now;
  await context.database.transaction(async (manager) => {
    // Of two who decide at once the second finds it decided, before anything is published twice.
    await change(manager, context, {
      proposal,
      version: decision.version,
      values: {
        state: decision.approve ? "APPROVED" : "REFUSED",
        word: word === "" ? null : word,
        decidedById: viewer.id,
        decidedAt: now,
      },
    });
    if (decision.approve) {
      const newsId = await writeNews(manager, context, {
        scope: { establishmentId, territoryId: null },
        audienceId: proposal.audienceId,
        authorId,
        content: { ...newContent(now), ...contentOfProposal(proposal) },
      });
      await manager.query("update news_proposal set news_id = $2 where id = $1", [id, newsId]);
    }
    await journal(manager, now, {
      action: decision.approve ? "news.proposal.approve" : "news.proposal.refuse",
      establishmentId,
      actorId: viewer.id,
      subjectId: id,
      requestId: context.requestId,
    });
    await takeBack(manager, { kind: "NEWS_TO_APPROVE", subjectId: id, now });
    if (authorId !== viewer.id)
      await notify(manager, {
        kind: "NEWS_DECIDED",
        establishmentId,
        subjectId: id,
        userIds: [authorId],
        now,
      });
  });
}

/** Takes one's own proposal back, while it waits. @throws NOT_FOUND, FORBIDDEN, CONFLICT */
export async function withdrawProposal(
  context: ViewerContext,
  viewer: Viewer,
  { id, version }: { id: string; version: number },
): Promise<void> {
  const proposal = await findProposal(context, id);
  requireAllowed(viewer, canWithdrawProposal, proposal);
  await context.database.transaction(async (manager) => {
    await change(manager, context, { proposal, version, values: { state: "WITHDRAWN" } });
    await takeBack(manager, { kind: "NEWS_TO_APPROVE", subjectId: id, now: context.now });
  });
}

const contentOfProposal = ({ title, body, bodySchema, signedBy, takesComments, expiresAt }: ProposalRow) => ({
  title,
  body,
  bodySchema,
  signedBy,
  takesComments,
  expiresAt,
});
