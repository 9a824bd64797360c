import { Trans } from "@lingui/react/macro";

interface Problem {
  code: string;
  line: number | null;
}

/** Why a calendar could not be read, and at which line of its file. */
export const ProblemWords = ({ problem: { code, line } }: { problem: Problem }) => (
  <>
    <Reason code={code} />
    {line !== null && (
      <>
        {" "}
        <Trans>(line {line})</Trans>
      </>
    )}
  </>
);

const Reason = ({ code }: { code: string }) => {
  switch (code) {
    case "REFUSED_ADDRESS":
      return <Trans>This address cannot be fetched.</Trans>;
    case "UNREACHABLE":
      return <Trans>The address does not answer.</Trans>;
    case "NOT_FOUND":
      return <Trans>There is nothing at this address, or it wants a password.</Trans>;
    case "EMPTY_ANSWER":
      return <Trans>The calendar became empty: what was there before was kept.</Trans>;
    case "TOO_LARGE":
    case "TOO_MANY_EVENTS":
      return <Trans>This calendar is too large.</Trans>;
    case "CUT_SHORT":
      return <Trans>This calendar ends in the middle.</Trans>;
    default:
      return <Trans>This is no calendar that can be read.</Trans>;
  }
};
