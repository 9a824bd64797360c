import type { Rule } from "../../platform/policy/policy.ts";
import { hasRole, type Viewer } from "../directory/viewer.ts";
import { canPublishNews, type NewsPlace } from "../news/news.policy.ts";

export type ProposalState = "PENDING" | "APPROVED" | "REFUSED" | "WITHDRAWN";

/** For whom somebody would propose news. */
export interface ProposalWish {
  establishmentId: string;
  /** Only for these classes; for others of the establishment when there are none. */
  classIds: readonly string[];
  /** Whether who holds the mandate lets them propose to everybody. */
  isWriter: boolean;
}

export interface ProposalFacts extends NewsPlace {
  authorId: string;
  state: ProposalState;
}

/** To everybody of the establishment: its leadership, its school life, and whoever was asked to write. */
export const canProposeToAll: Rule<Viewer, Omit<ProposalWish, "classIds">> = (
  viewer,
  { establishmentId, isWriter },
) =>
  hasRole(viewer, "LEADERSHIP", establishmentId) ||
  hasRole(viewer, "SCHOOL_LIFE", establishmentId) ||
  (isWriter && viewer.memberships.some((one) => one.establishmentId === establishmentId));

/** A teacher proposes to the classes that they teach. */
export const canProposeNews: Rule<Viewer, ProposalWish> = (viewer, wish) =>
  canProposeToAll(viewer, wish) ||
  (hasRole(viewer, "TEACHER", wish.establishmentId) &&
    wish.classIds.length > 0 &&
    wish.classIds.every((id) => viewer.teachesAsTeacher.includes(id)));

/** Read by who wrote it, and by those who may publish it. */
export const canReadProposal: Rule<Viewer, ProposalFacts> = (viewer, proposal) =>
  proposal.authorId === viewer.id || canPublishNews(viewer, proposal);

/** While it waits, its author changes it, and whoever may publish it. */
export const canChangeProposal: Rule<Viewer, ProposalFacts> = (viewer, proposal) =>
  proposal.state === "PENDING" && canReadProposal(viewer, proposal);

/** While it waits, whoever may publish there decides. */
export const canDecideProposal: Rule<Viewer, ProposalFacts> = (viewer, proposal) =>
  proposal.state === "PENDING" && canPublishNews(viewer, proposal);

/** While it waits, its author takes it back. */
export const canWithdrawProposal: Rule<Viewer, ProposalFacts> = (viewer, proposal) =>
  proposal.state === "PENDING" && proposal.authorId === viewer.id;
