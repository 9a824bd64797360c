import { Trans } from "@lingui/react/macro";
import { Badge } from "../../ui/badge.tsx";
import styles from "./layers.module.css";
import { useMomentWords } from "./use-moment-words.ts";

interface Properties {
  layer: {
    unpublished: boolean;
    live: { publishedAt: string } | null;
    scheduled: { publishedAt: string } | null;
  };
}

/** Where a layer stands: on people's dashboards, to come, still composed. */
export const LayerStates = ({ layer: { unpublished, live, scheduled } }: Properties) => {
  const words = useMomentWords();
  return (
    <span className={styles.states}>
      {live ? (
        <Badge tone="ok">
          <Trans>Published</Trans>
        </Badge>
      ) : (
        <Badge tone="plain">
          <Trans>Not published</Trans>
        </Badge>
      )}
      {scheduled && (
        <Badge>
          <Trans>Scheduled: {words(scheduled.publishedAt)}</Trans>
        </Badge>
      )}
      {unpublished && live && (
        <Badge tone="warn">
          <Trans>Changes not published</Trans>
        </Badge>
      )}
    </span>
  );
};
