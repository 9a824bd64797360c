import { useLingui } from "@lingui/react/macro";
import type { Problem } from "./check-settings.ts";

/** What is wrong and how to put it right. */
export const useProblemWords = () => {
  const { t } = useLingui();
  return (problem: Problem | undefined): string | undefined => {
    switch (problem?.code) {
      case undefined:
        return undefined;
      case "required":
        return t`Fill in this field.`;
      case "too-long":
        return t`This is too long: ${problem.most} characters at most.`;
      case "not-an-address":
        return t`This is not an address of the web. It begins with https://.`;
      case "not-a-date":
        return t`This day does not exist: choose another.`;
      case "not-a-number":
        return t`Write a whole number.`;
      case "out-of-bounds":
        return problem.least === undefined || problem.most === undefined
          ? t`Write another number.`
          : t`Write a number from ${problem.least} to ${problem.most}.`;
      case "not-a-choice":
        return t`Choose one of the list.`;
    }
  };
};
