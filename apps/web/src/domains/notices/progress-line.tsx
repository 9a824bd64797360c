import { Plural, Trans } from "@lingui/react/macro";
import { Badge } from "../../ui/badge.tsx";
import styles from "./notices.module.css";

interface Properties {
  progress: { total: number; answered: number; disagreeing: number; nobody: number };
}

/** How far the answers are, in words and as a bar. */
export const ProgressLine = ({ progress: { total, answered, disagreeing, nobody } }: Properties) => (
  <div className={styles.progress}>
    <p className={styles.names}>
      <span>
        <Plural
          value={total}
          one={`${answered} answer for # child`}
          other={`${answered} answers for # children`}
        />
      </span>
      {disagreeing > 0 && (
        <Badge tone="warn">
          <Plural value={disagreeing} one="# disagrees" other="# disagree" />
        </Badge>
      )}
      {nobody > 0 && (
        <Badge tone="plain">
          <Trans>{nobody} on paper only</Trans>
        </Badge>
      )}
    </p>
    <div className={styles.bar} aria-hidden="true">
      <span style={{ inlineSize: `${total === 0 ? 0 : (answered / total) * 100}%` }} />
    </div>
  </div>
);
