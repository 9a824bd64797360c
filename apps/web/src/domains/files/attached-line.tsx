import { useLingui } from "@lingui/react/macro";
import { X } from "lucide-react";
import type { Locale } from "../../platform/locale.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import type { Attached } from "./attached-file.ts";
import styles from "./attachment-line.module.css";
import { FileIcon, useKindWords } from "./file-icon.tsx";
import { formatSize } from "./file-size.ts";

/** A file that is attached to what one writes. */
export const AttachedLine = ({ file, onRemove }: { file: Attached; onRemove: () => void }) => {
  const { i18n, t } = useLingui();
  const locale = i18n.locale as Locale;
  const kindWords = useKindWords();
  const { name, mediaType, size, thumbnailUrl } = file;
  return (
    <li className={styles.line}>
      <span className={styles.look}>
        {thumbnailUrl ? <img src={thumbnailUrl} alt="" loading="lazy" /> : <FileIcon mediaType={mediaType} />}
      </span>
      <div className={styles.words}>
        <p className={styles.name}>{name}</p>
        <p className={styles.note}>
          {kindWords(mediaType)} · {formatSize(size, locale)}
        </p>
      </div>
      <IconButton label={t`Remove ${name}`} icon={<X aria-hidden="true" />} onClick={onRemove} />
    </li>
  );
};
