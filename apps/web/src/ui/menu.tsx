import { useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { IconButton } from "./icon-button.tsx";
import { MenuPopup } from "./lazy-menu-popup.tsx";

export interface MenuAction {
  id: string;
  label: string;
  icon?: ReactNode;
  /** Goes to an address of the application… */
  href?: string;
  /** …or does something. */
  onAction?: () => void;
  tone?: "danger";
  disabled?: boolean;
}

export interface MenuGroup {
  id: string;
  /** Words above the group; without them, a line sets it apart. */
  heading?: string;
  /** Makes it a choice of one: the id of the action that holds now. */
  chosen?: string;
  actions: readonly MenuAction[];
}

interface Properties {
  label: string;
  icon: ReactNode;
  /** Those of now; or asked for when the menu opens. */
  groups: readonly MenuGroup[] | (() => readonly MenuGroup[]);
  outlined?: boolean;
  className?: string | undefined;
}

/** A button that opens a list of actions. */
export const MenuButton = ({ label, icon, groups, outlined = false, className }: Properties) => {
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const openByArrow = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    setOpen(true);
  };
  return (
    <>
      <IconButton
        ref={trigger}
        label={label}
        icon={icon}
        outlined={outlined}
        className={className}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={MenuPopup.prepare}
        onFocus={MenuPopup.prepare}
        onClick={() => setOpen(!open)}
        onKeyDown={openByArrow}
      />
      {open && (
        <MenuPopup
          label={label}
          groups={typeof groups === "function" ? groups() : groups}
          trigger={trigger}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
};
