import { newsParameters } from "../news/news.visible.ts";

export const proposalParameters = newsParameters;

const publishable = (proposal: string, establishment: string): string => `coalesce(
  ${proposal}.establishment_id = any(:viewer_news_establishments::uuid[])
  or ${establishment}.territory_id = any(:viewer_news_territories::uuid[]), false)`;

/** The twin of `canReadProposal`, for the alias of a proposal and of its establishment. */
export const proposalVisible = (proposal: string, establishment: string): string =>
  `(${proposal}.author_id = :viewer::uuid or ${publishable(proposal, establishment)})`;

/** The twin of `canChangeProposal`. */
export const proposalChangeable = (proposal: string, establishment: string): string =>
  `(${proposal}.state = 'PENDING' and ${proposalVisible(proposal, establishment)})`;

/** The twin of `canDecideProposal`. */
export const proposalDecidable = (proposal: string, establishment: string): string =>
  `(${proposal}.state = 'PENDING' and ${publishable(proposal, establishment)})`;

/** The twin of `canWithdrawProposal`. */
export const proposalWithdrawable = (proposal: string): string =>
  `(${proposal}.state = 'PENDING' and ${proposal}.author_id = :viewer::uuid)`;
