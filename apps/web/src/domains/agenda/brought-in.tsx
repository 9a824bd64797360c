import { Plural, Trans } from "@lingui/react/macro";
import { Notice } from "../../ui/notice.tsx";
import type { ImportCalendarMutation } from "../../platform/gql/graphql.ts";
import { ProblemWords } from "./problem-words.tsx";

export type Done = ImportCalendarMutation["importCalendarFile"];

/** What came of bringing in a calendar: its events, and what in it could not be read as it is written. */
export const BroughtIn = ({ done }: { done: Done | undefined }) => {
  const isIn = done && !done.refusal;
  const events = isIn ? done.added + done.changed + done.unchanged : 0;
  const problems = isIn ? eachOnce(done.skipped) : [];
  return (
    <>
      <output>
        {isIn && <Plural value={events} one="# event was brought in." other="# events were brought in." />}{" "}
        {problems.length > 0 && <Trans>Not everything could be read as it is written.</Trans>}
      </output>
      {problems.length > 0 && (
        <Notice>
          <ul>
            {problems.map(([key, problem]) => (
              <li key={key}>
                <ProblemWords problem={problem} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {done?.refusal && (
        <Notice tone="alert">
          <ProblemWords problem={done.refusal} />
        </Notice>
      )}
    </>
  );
};

const eachOnce = (problems: Done["skipped"]) => [
  ...new Map(problems.map((problem) => [`${problem.code} ${problem.line}`, problem])),
];
