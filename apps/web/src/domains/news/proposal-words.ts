import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { NewsProposalState } from "../../platform/gql/graphql.ts";

interface Words {
  label: MessageDescriptor;
  tone: "accent" | "warn" | "ok" | "plain";
}

const words: Record<NewsProposalState, Words> = {
  PENDING: { label: msg`Waiting`, tone: "accent" },
  APPROVED: { label: msg`Published`, tone: "ok" },
  REFUSED: { label: msg`Not published`, tone: "warn" },
  WITHDRAWN: { label: msg`Taken back`, tone: "plain" },
};

/** How far a proposal is, as people say it. */
export const proposalWords = (state: NewsProposalState) => words[state];
