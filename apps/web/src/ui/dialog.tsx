import { useLingui } from "@lingui/react/macro";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { AriaLocale } from "./aria-locale.tsx";
import { classNames } from "./class-names.ts";
import styles from "./dialog.module.css";
import { IconButton } from "./icon-button.tsx";

interface Properties {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the foot, the main one last. */
  actions?: ReactNode;
  size?: "small" | "large";
  /** At the top, where a list that grows does not move what is above it. */
  place?: "middle" | "top";
  /** An alert is read whole, and is not closed by a press beside it. */
  alert?: boolean;
}

/** Import it lazily: it comes with react-aria, which a first visit does not carry. */
export const Dialog = ({
  title,
  onClose,
  children,
  actions,
  size = "small",
  place = "middle",
  alert = false,
}: Properties) => {
  const { t } = useLingui();
  return (
    <AriaLocale>
      <ModalOverlay
        className={classNames(styles.veil, styles[place])}
        isOpen
        isDismissable={!alert}
        onOpenChange={(open) => !open && onClose()}
      >
        <Modal className={classNames(styles.modal, styles[size])}>
          <AriaDialog className={styles.dialog} role={alert ? "alertdialog" : "dialog"}>
            <div className={styles.header}>
              <Heading slot="title" level={2} className={styles.title}>
                {title}
              </Heading>
              <IconButton label={t`Close`} icon={<X aria-hidden="true" />} onClick={onClose} />
            </div>
            <div className={styles.body}>{children}</div>
            {actions && <div className={styles.actions}>{actions}</div>}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </AriaLocale>
  );
};
