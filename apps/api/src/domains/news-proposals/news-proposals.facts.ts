import { defineFactRule } from "../../platform/events/fact.ts";
import { defineRead } from "../../platform/read/read.ts";
import type { Viewer } from "../directory/viewer.ts";
import { keyOf } from "../live/audience-keys.service.ts";
import { canReadProposal, type ProposalFacts } from "./news-proposals.policy.ts";

const readFacts = defineRead<ProposalFacts & { establishmentId: string }>(
  "news-proposal-facts",
  `select p.author_id as "authorId", p.state, p.establishment_id as "establishmentId",
    s.territory_id as "territoryId"
  from news_proposal p join establishment s on s.id = p.establishment_id where p.id = :id::uuid`,
);

/** Its author and those who may decide on it hear of a proposal. */
export const newsProposalsFacts = defineFactRule<Viewer>({
  kind: "NEWS_PROPOSALS",
  async hear(reader, { ids }) {
    const [proposal] = await reader.rows(readFacts, { id: ids[0] ?? null });
    if (!proposal) return null;
    const keys = [keyOf.user(proposal.authorId), keyOf.establishment(proposal.establishmentId)];
    if (proposal.territoryId !== null) keys.push(keyOf.mandate(proposal.territoryId));
    return { keys, may: (viewer) => canReadProposal(viewer, proposal) };
  },
});
