import { ChevronDown } from "lucide-react";
import { useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import buttonStyles from "./button.module.css";
import { MenuPopup } from "./lazy-menu-popup.tsx";
import type { MenuGroup } from "./menu.tsx";

interface Properties {
  /** What the menu is, for those who do not see where it stands. */
  label: string;
  groups: readonly MenuGroup[];
  icon?: ReactNode;
  className?: string | undefined;
  children: ReactNode;
}

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
        onPointerEnter={MenuPopup.prepare}
        onFocus={MenuPopup.prepare}
        onClick={() => setOpen(!open)}
        onKeyDown={openByArrow}
      >
        {icon}
        {children}
        <ChevronDown aria-hidden="true" />
      </button>
      {open && <MenuPopup label={label} groups={groups} trigger={trigger} onClose={() => setOpen(false)} />}
    </>
  );
};
