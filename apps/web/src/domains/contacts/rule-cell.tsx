import { useLingui } from "@lingui/react/macro";
import { Lock } from "lucide-react";
import type { ContactReach } from "../../platform/gql/graphql.ts";
import { floorWords, peopleWords, reachWords } from "./rule-words.ts";
import type { Rule } from "./rules-matrix.tsx";
import styles from "./rules-matrix.module.css";

interface Properties {
  rule: Rule;
  onChoose: (reach: ContactReach) => void;
}

/** One pair of roles: the system's own list; where no school may choose, its words alone. */
export const RuleCell = ({ rule, onChoose }: Properties) => {
  const { t } = useLingui();
  const { from, to, reach, byDefault, allowed } = rule;
  const floor = floorWords(from, to, allowed);
  const [writes, written] = [t(peopleWords[from]), t(peopleWords[to])];
  if (allowed.length === 1)
    return (
      <span className={styles.fixed} title={floor ? t(floor) : undefined}>
        <Lock aria-hidden="true" />
        {t(reachWords[reach])}
      </span>
    );
  return (
    <select
      className={styles.choice}
      aria-label={t`${writes} write to: ${written}`}
      title={floor ? t(floor) : undefined}
      data-changed={reach !== byDefault || undefined}
      data-reach={reach}
      value={reach}
      onChange={(event) => onChoose(event.target.value as ContactReach)}
    >
      {allowed.map((one) => (
        <option key={one} value={one}>
          {t(reachWords[one])}
        </option>
      ))}
    </select>
  );
};
