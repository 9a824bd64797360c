import { Trans, useLingui } from "@lingui/react/macro";
import type { Role } from "../../platform/gql/graphql.ts";
import { audienceOf } from "../audiences/audience-words.ts";
import { roleWords } from "../directory/role-words.ts";

interface Properties {
  roles: readonly Role[];
  classNames: readonly string[];
}

/** For whom it would be, in words. */
export const ProposalAudience = ({ roles, classNames }: Properties) => {
  const { t } = useLingui();
  const known = audienceOf(roles);
  const people = known ? t(known.label) : roles.map((role) => t(roleWords(role))).join(", ");
  const audience = [people, classNames.join(", ")].filter(Boolean).join(" · ");
  return (
    <span>
      <Trans>For: {audience}</Trans>
    </span>
  );
};
