import { useLingui } from "@lingui/react/macro";
import type { Role } from "../../platform/gql/graphql.ts";
import { audienceOf } from "../audiences/audience-words.ts";
import { roleWords } from "../directory/role-words.ts";

export interface ChosenAudience {
  roles: readonly Role[];
  classes: readonly { id: string; name: string }[];
}

/** « Les élèves », « Les élèves : 6eA, 6eB ». */
export const useAudienceWords = () => {
  const { t } = useLingui();
  return ({ roles, classes }: ChosenAudience) => {
    const named = audienceOf(roles);
    const who = named ? t(named.label) : roles.map((role) => t(roleWords(role))).join(", ");
    const where = classes.map(({ name }) => name).join(", ");
    return where === "" ? who : t`${who}: ${where}`;
  };
};
