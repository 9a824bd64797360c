import { type KeyboardEvent, type ReactNode, type RefObject, useState } from "react";
import styles from "./toolbar.module.css";

export interface Tool {
  id: string;
  /** What it does, in words. */
  label: string;
  icon: ReactNode;
  /** As in `Control+B`. */
  keys?: string;
  /** For what can be on or off. */
  isOn?: boolean;
  /** It can do nothing here; it is still found by keyboard. */
  isIdle?: boolean;
  run: () => void;
}

interface Properties {
  label: string;
  /** Tools that go together. */
  groups: readonly (readonly Tool[])[];
  /** Where its current tool is found. */
  current: RefObject<HTMLButtonElement | null>;
  onLeave: () => void;
}

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

/** Tools of which one is reached by Tab and the others from it by arrows. Pressing one leaves the focus in the text. */
export const Toolbar = ({ label, groups, current, onLeave }: Properties) => {
  const tools = groups.flat();
  const [reached, setReached] = useState<string | undefined>(tools[0]?.id);
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      onLeave();
    }
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll("button")];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[step(at, buttons.length - 1)]?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its buttons receive the focus.
    <div className={styles.toolbar} role="toolbar" aria-label={label} onKeyDown={move}>
      {groups.map((group) => (
        <div key={group[0]?.id} className={styles.group}>
          {group.map(({ id, label: name, icon, keys, isOn, isIdle = false, run }) => (
            <button
              key={id}
              ref={id === reached ? current : null}
              type="button"
              className={styles.tool}
              tabIndex={id === reached ? 0 : -1}
              title={keys === undefined ? name : `${name} (${keys.replace("Control", "Ctrl")})`}
              aria-label={name}
              aria-keyshortcuts={keys}
              aria-pressed={isOn}
              aria-disabled={isIdle}
              onFocus={() => setReached(id)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => isIdle || run()}
            >
              {icon}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
};
