import { Trans } from "@lingui/react/macro";
import type { FeedProblem } from "../../platform/gql/graphql.ts";

/** Why a feed tells nothing new, and what one may do. */
export const ProblemWords = ({ problem }: { problem: FeedProblem }) => {
  switch (problem) {
    case "REFUSED_ADDRESS":
      return <Trans>This address is not one of the public web: check it in the settings.</Trans>;
    case "NOT_FOUND":
      return <Trans>There is nothing at this address any more: check it in the settings.</Trans>;
    case "TOO_LARGE":
      return <Trans>What this site sends is too large to be read.</Trans>;
    case "WEB_PAGE":
      return (
        <Trans>This address is a page, not a feed: look on the site for a link named RSS or Atom.</Trans>
      );
    case "NOT_A_FEED":
    case "OWN_ENTITIES":
      return <Trans>What this address sends cannot be read as a feed: look on the site for another.</Trans>;
    case "UNREADABLE":
      return <Trans>What this address sends could not be read. It is asked again every hour.</Trans>;
    case "EMPTY_ANSWER":
      return <Trans>This site tells nothing for now.</Trans>;
    default:
      return <Trans>This site does not answer. It is asked again every hour.</Trans>;
  }
};
