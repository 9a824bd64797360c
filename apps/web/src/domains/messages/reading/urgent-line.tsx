import { Trans, useLingui } from "@lingui/react/macro";
import type { UrgentCause } from "../../../platform/gql/graphql.ts";
import { Badge } from "../../../ui/badge.tsx";
import { urgentWords } from "../urgent-words.ts";
import styles from "./urgent-line.module.css";

/** Why a message came outside the hours, and who answers for that. */
export const UrgentLine = ({ cause, name }: { cause: UrgentCause; name: string }) => {
  const { t } = useLingui();
  return (
    <p className={styles.line}>
      <Badge tone="warn">
        <Trans>Urgent</Trans>
      </Badge>
      <span>
        {t(urgentWords[cause])} · <Trans>sent outside quiet hours by {name}</Trans>
      </span>
    </p>
  );
};
