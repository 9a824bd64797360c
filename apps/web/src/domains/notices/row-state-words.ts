import { useLingui } from "@lingui/react/macro";
import type { FollowUpRow } from "./use-follow-up.ts";

/** How far the answers for a child are, where there is only room for words. */
export const useRowStateWords = () => {
  const { t } = useLingui();
  return ({ state, disagrees }: Pick<FollowUpRow, "state" | "disagrees">): string => {
    if (disagrees) return t`Disagreement`;
    if (state === "ANSWERED") return t`Answered`;
    if (state === "PARTLY") return t`A signature is missing`;
    return state === "NOBODY" ? t`On paper: nobody signs here` : t`No answer`;
  };
};
