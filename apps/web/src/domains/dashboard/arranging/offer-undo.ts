import type { ReactNode } from "react";
import { showToast } from "../../../ui/toast.tsx";
import type { ArrangementStore } from "./arrangement-store.ts";

/** Says what was done, with a button that takes it back for as long as it is the last step. */
export const offerUndo = (store: ArrangementStore, message: ReactNode, label: string) => {
  const steps = store.steps();
  const dismiss = showToast(message, { label, onAction: () => store.take("undo") });
  const stop = store.subscribe(() => {
    if (store.steps() === steps) return;
    stop();
    dismiss();
  });
};
