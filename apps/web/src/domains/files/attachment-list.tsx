import { Trans, useLingui } from "@lingui/react/macro";
import { Download } from "lucide-react";
import { useState } from "react";
import type { Locale } from "../../platform/locale.ts";
import { lazyOverlay } from "../../ui/lazy-overlay.tsx";
import type { AttachedFile } from "./attached-file.ts";
import styles from "./attachment-list.module.css";
import { FileIcon, useKindWords } from "./file-icon.tsx";
import { formatSize } from "./file-size.ts";

const ImageDialog = lazyOverlay(() => import("./image-dialog.tsx").then((module) => module.default));

interface Properties {
  files: readonly AttachedFile[];
  /** What holds them, when several lists stand on a page. */
  label?: string;
}

/** The files of something that one reads: what each is, how large, and where it is downloaded. */
export const AttachmentList = ({ files, label }: Properties) => {
  const { i18n, t } = useLingui();
  const locale = i18n.locale as Locale;
  const kindWords = useKindWords();
  const [shown, setShown] = useState<AttachedFile>();
  if (files.length === 0) return null;
  return (
    <>
      <ul className={styles.list} aria-label={label ?? t`Attachments`}>
        {files.map((file) => {
          const { id, name, mediaType, size, url, thumbnailUrl, previewUrl } = file;
          const told = `${kindWords(mediaType)} · ${formatSize(size, locale)}`;
          return (
            <li key={id} className={styles.card}>
              {thumbnailUrl && previewUrl ? (
                <button type="button" className={styles.look} onClick={() => setShown(file)}>
                  <img src={thumbnailUrl} alt={t`Look at ${file.alt ?? name}`} loading="lazy" />
                </button>
              ) : (
                <span className={styles.look}>
                  <FileIcon mediaType={mediaType} />
                </span>
              )}
              <a className={styles.words} href={url} download={name}>
                <span className={styles.name}>{name}</span>
                <span className={styles.note}>
                  <Download aria-hidden="true" />
                  <span>
                    <Trans>Download</Trans> · {told}
                  </span>
                </span>
              </a>
            </li>
          );
        })}
      </ul>
      {shown && <ImageDialog file={shown} onClose={() => setShown(undefined)} />}
    </>
  );
};
