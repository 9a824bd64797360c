import { Plural, Trans } from "@lingui/react/macro";
import { RequestProblem } from "../../platform/requests.ts";
import { Notice } from "../../ui/notice.tsx";

/** Why signing in, activating or changing a password was refused, and what to do about it. */
export const ProblemNotice = ({ problem }: { problem: unknown }) =>
  problem === undefined ? null : (
    <Notice tone="alert">
      <ProblemWords problem={problem} />
    </Notice>
  );

const ProblemWords = ({ problem }: { problem: unknown }) => {
  const code = problem instanceof RequestProblem ? problem.code : "UNAVAILABLE";
  switch (code) {
    case "INVALID_CREDENTIALS":
      return <Trans>The login or the password is not right. Check capital letters, and try again.</Trans>;
    case "TOO_MANY_ATTEMPTS":
      return (
        <TooManyAttempts
          seconds={problem instanceof RequestProblem ? problem.retryAfterSeconds : undefined}
        />
      );
    case "ACCOUNT_SUSPENDED":
      return <Trans>This account is suspended. Ask your school.</Trans>;
    case "INVALID_CODE":
      return (
        <Trans>
          This code does not work: it may be mistyped, used already or too old. Check it against the letter,
          or ask your school for a new one.
        </Trans>
      );
    case "LOGIN_NEEDED":
      return (
        <Trans>
          Many codes did not work here, perhaps on other computers of your school. Write your login too: it is
          on the same letter.
        </Trans>
      );
    case "PASSWORD_TOO_SHORT":
    case "PASSWORD_COMMON":
      return (
        <Trans>This password is too easy to guess. Make it longer: a few words are easy to remember.</Trans>
      );
    case "PASSWORD_LIKE_LOGIN":
      return <Trans>This password is little more than your name or your login. Choose another one.</Trans>;
    case "PASSWORD_TOO_LONG":
      return <Trans>This password is too long: 200 characters at most.</Trans>;
    case "UNREACHABLE":
      return <Trans>Préau cannot be reached. Check your connection: what you wrote is still here.</Trans>;
    default:
      return (
        <Trans>Something went wrong on our side. What you wrote is still here: try again in a moment.</Trans>
      );
  }
};

const TooManyAttempts = ({ seconds = 60 }: { seconds: number | undefined }) => {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  return (
    <Trans>
      Too many attempts. Try again in <Plural value={minutes} one="# minute" other="# minutes" />.
    </Trans>
  );
};
