import { ChevronDown } from "lucide-react";
import { lazy, Suspense, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import buttonStyles from "./button.module.css";
import { classNames } from "./class-names.ts";
import styles from "./menu.module.css";
import type { MenuGroup } from "./menu.tsx";

interface Properties {
  /** What the menu is, for those who do not see where it stands. */
  label: string;
  groups: readonly MenuGroup[];
  icon?: ReactNode;
  className?: string | undefined;
  children: ReactNode;
}

const loadPopup = () => import("./menu-popup.tsx");
const MenuPopup = lazy(() => loadPopup().then((module) => ({ default: module.MenuPopup })));

/** Words that one presses to open a list of actions. */
export const WordMenu = ({ label, groups, icon, className, children }: Properties) => {
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const openByArrow = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    setOpen(true);
  };
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={className ?? buttonStyles.button}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={() => void loadPopup()}
        onFocus={() => void loadPopup()}
        onClick={() => setOpen(!open)}
        onKeyDown={openByArrow}
      >
        {icon}
        {children}
        <ChevronDown aria-hidden="true" />
      </button>
      {open && (
        <Suspense fallback={<span className={classNames(styles.loading)} />}>
          <MenuPopup label={label} groups={groups} trigger={trigger} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
