import { Trans } from "@lingui/react/macro";
import { Download } from "lucide-react";
import { Dialog } from "../../ui/dialog.tsx";
import type { AttachedFile } from "./attached-file.ts";
import styles from "./image-dialog.module.css";

/** An image, as large as the screen lets it be. */
export const ImageDialog = ({ file, onClose }: { file: AttachedFile; onClose: () => void }) => (
  <Dialog
    title={file.name}
    size="large"
    onClose={onClose}
    actions={
      <a className={styles.download} href={file.url} download={file.name}>
        <Download aria-hidden="true" />
        <Trans>Download</Trans>
      </a>
    }
  >
    <img
      className={styles.image}
      src={file.previewUrl ?? file.url}
      alt={file.alt ?? file.name}
      width={file.width ?? undefined}
      height={file.height ?? undefined}
    />
    {file.alt && <p>{file.alt}</p>}
  </Dialog>
);

export default ImageDialog;
