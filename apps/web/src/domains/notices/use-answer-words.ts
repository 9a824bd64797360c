import { useLingui } from "@lingui/react/macro";
import type { NoticeWants } from "../../platform/gql/graphql.ts";

interface Answer {
  agrees: boolean;
  answer?: string | null;
}

/** What somebody answered, in a few words. */
export const useAnswerWords = () => {
  const { t } = useLingui();
  return (wants: NoticeWants, { agrees, answer }: Answer): string => {
    if (wants === "YES_NO") return agrees ? t`Yes` : t`No`;
    if (!agrees) return answer ? t`Disagrees: ${answer}` : t`Read, and disagrees`;
    return answer ?? t`Read and approved`;
  };
};
