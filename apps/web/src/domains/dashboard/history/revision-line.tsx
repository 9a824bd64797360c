import { Trans, useLingui } from "@lingui/react/macro";
import { Eye, EyeOff, RotateCcw } from "lucide-react";
import { useId, useState } from "react";
import { formatTime, schoolTimeZone } from "../../../platform/dates.ts";
import type { Locale } from "../../../platform/locale.ts";
import { Badge } from "../../../ui/badge.tsx";
import { Button } from "../../../ui/button.tsx";
import styles from "./history-page.module.css";
import { RevisionPreview } from "./revision-preview.tsx";
import { type Revision, useRevisionWords } from "./use-revision-words.ts";

interface Properties {
  revision: Revision;
  /** The dashboard is as this change left it. */
  isNow: boolean;
  busy: boolean;
  onRestore: () => void;
}

/** One change: when, what, how the dashboard was after it, and the way back there. */
export const RevisionLine = ({ revision, isNow, busy, onRestore }: Properties) => {
  const { i18n, t } = useLingui();
  const { wordsOf } = useRevisionWords();
  const [seen, setSeen] = useState(false);
  const preview = useId();
  const place = { locale: i18n.locale as Locale, timeZone: schoolTimeZone() };
  const time = formatTime(new Date(revision.madeAt), place);
  const words = wordsOf(revision);
  return (
    <li className={styles.line}>
      <time className={styles.time} dateTime={revision.madeAt}>
        {time}
      </time>
      <p className={styles.words}>
        {words} {isNow && <Badge tone="plain">{t`as it is now`}</Badge>}
      </p>
      {!isNow && (
        <div className={styles.actions}>
          <Button
            variant="quiet"
            icon={seen ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
            aria-expanded={seen}
            aria-controls={preview}
            aria-label={t`See how it was at ${time}`}
            onClick={() => setSeen(!seen)}
          >
            <Trans>See</Trans>
          </Button>
          <Button
            icon={<RotateCcw aria-hidden="true" />}
            busy={busy}
            aria-label={t`Go back to this moment: ${time}, ${words}`}
            onClick={onRestore}
          >
            <Trans>Go back to this moment</Trans>
          </Button>
        </div>
      )}
      <div id={preview} hidden={!seen} className={styles.preview}>
        {seen && <RevisionPreview version={revision.version} />}
      </div>
    </li>
  );
};
