import { Trans, useLingui } from "@lingui/react/macro";
import { CircleAlert, Pause, Play, RotateCcw, X } from "lucide-react";
import type { Locale } from "../../platform/locale.ts";
import { classNames } from "../../ui/class-names.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import styles from "./attachment-line.module.css";
import { FileIcon } from "./file-icon.tsx";
import { formatSize } from "./file-size.ts";
import { useRefusalWords } from "./use-refusal-words.ts";
import type { PendingUpload } from "./upload-list.ts";

interface Properties {
  upload: PendingUpload;
  onPause: () => void;
  onResume: () => void;
  onRetry: () => void;
  onRemove: () => void;
}

/** A file on its way, or one that was not taken. */
export const UploadLine = ({ upload, onPause, onResume, onRetry, onRemove }: Properties) => {
  const { i18n, t } = useLingui();
  const { name, mediaType, size, sent, state, refusal, retryable } = upload;
  const locale = i18n.locale as Locale;
  const refusalWords = useRefusalWords();
  const percent = size === 0 ? 0 : Math.min(100, Math.floor((sent / size) * 100));
  const told = formatSize(size, locale);
  return (
    <li className={classNames(styles.line, state === "REFUSED" && styles.refused)}>
      <span className={styles.look}>
        {state === "REFUSED" ? <CircleAlert aria-hidden="true" /> : <FileIcon mediaType={mediaType} />}
      </span>
      <div className={styles.words}>
        <p className={styles.name}>{name}</p>
        <p className={styles.note}>
          {state === "SENDING" && (
            <Trans>
              {percent} % of {told}
            </Trans>
          )}
          {state === "PAUSED" && <Trans>Paused at {percent} %.</Trans>}
          {state === "CUT" && <Trans>Stopped at {percent} %: it goes on when the network is back.</Trans>}
          {(state === "CHECKING" || state === "DONE") && <Trans>Being checked…</Trans>}
          {state === "REFUSED" && refusalWords(refusal ?? "UNAVAILABLE")}
        </p>
        {state !== "REFUSED" && (
          <progress
            className={styles.progress}
            aria-label={t`Sending ${name}`}
            max={100}
            value={state === "CHECKING" ? undefined : percent}
          />
        )}
      </div>
      {state === "SENDING" && (
        <IconButton label={t`Pause ${name}`} icon={<Pause aria-hidden="true" />} onClick={onPause} />
      )}
      {(state === "CUT" || state === "PAUSED") && (
        <IconButton label={t`Go on with ${name}`} icon={<Play aria-hidden="true" />} onClick={onResume} />
      )}
      {state === "REFUSED" && retryable && (
        <IconButton label={t`Try ${name} again`} icon={<RotateCcw aria-hidden="true" />} onClick={onRetry} />
      )}
      <IconButton label={t`Remove ${name}`} icon={<X aria-hidden="true" />} onClick={onRemove} />
    </li>
  );
};
