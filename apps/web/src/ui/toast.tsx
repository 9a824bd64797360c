import { useLingui } from "@lingui/react/macro";
import { X } from "lucide-react";
import { useEffect, useState, useSyncExternalStore, type ReactNode } from "react";
import { Button } from "./button.tsx";
import { IconButton } from "./icon-button.tsx";
import styles from "./toast.module.css";

interface Toast {
  id: number;
  message: ReactNode;
  action: { label: string; onAction: () => void } | undefined;
}

const stay = 8000;
let toasts: readonly Toast[] = [];
let last = 0;
const listeners = new Set<() => void>();

const change = (next: readonly Toast[]) => {
  toasts = next;
  for (const listener of listeners) listener();
};

/** Says that something was done; answers what takes it away. What must not be missed is written in the page instead. */
export const showToast = (message: ReactNode, action?: Toast["action"]) => {
  last += 1;
  const id = last;
  // The last one only: a pile of news is read by nobody.
  change([{ id, message, action }]);
  return () => dismiss(id);
};

const dismiss = (id: number) => change(toasts.filter((toast) => toast.id !== id));

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Stands once, in the shell, above an open dialog too. It never takes focus; it waits while one points at it or is inside. */
export const Toasts = () => {
  const shown = useSyncExternalStore(subscribe, () => toasts);
  return (
    <output className={styles.region} data-react-aria-top-layer>
      {shown.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </output>
  );
};

const ToastLine = ({ toast: { id, message, action } }: { toast: Toast }) => {
  const { t } = useLingui();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismiss(id), stay);
    return () => clearTimeout(timer);
  }, [held, id]);
  const hold = () => setHeld(true);
  const release = () => setHeld(false);
  return (
    <div
      className={styles.toast}
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      <span>{message}</span>
      {action && (
        <Button
          variant="quiet"
          onClick={() => {
            action.onAction();
            dismiss(id);
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label={t`Close`} icon={<X aria-hidden="true" />} onClick={() => dismiss(id)} />
    </div>
  );
};
