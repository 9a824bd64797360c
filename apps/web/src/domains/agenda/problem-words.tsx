import { Trans } from "@lingui/react/macro";

interface Problem {
  code: string;
  line: number | null;
}

/** Why a calendar, or something in it, could not be read, and at which line of its file. */
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
      return <Trans>This calendar is too large.</Trans>;
    case "TOO_MANY_EVENTS":
      return <Trans>This calendar has more than 10,000 events.</Trans>;
    case "TOO_MANY_DATES":
      return <Trans>The events of this calendar have more than 50,000 exceptions and further dates.</Trans>;
    case "TOO_MANY_TIMES":
      return <Trans>The events of this calendar take place more than 20,000 times.</Trans>;
    case "CUT_SHORT":
      return <Trans>This calendar ends in the middle.</Trans>;
    case "BAD_LINE":
      return <Trans>A line means nothing in a calendar: it was left out.</Trans>;
    case "BAD_NESTING":
      return <Trans>Something begins or ends where it cannot.</Trans>;
    case "NO_START":
      return <Trans>An event does not say when it begins: it was left out.</Trans>;
    case "BAD_DATE":
      return <Trans>A date cannot be read.</Trans>;
    case "BAD_RULE":
    case "TOO_OFTEN":
      return <Trans>How often an event comes again cannot be read: it is there once.</Trans>;
    case "ENDS_BEFORE_START":
      return <Trans>An event ends before it begins: it is there without its end.</Trans>;
    case "UNKNOWN_ZONE":
      return <Trans>A time zone is unknown: check the hours.</Trans>;
    default:
      return <Trans>This is no calendar that can be read.</Trans>;
  }
};
