import { Header, Menu, MenuItem, MenuSection, Popover, Separator } from "react-aria-components/Menu";
import { Check } from "lucide-react";
import { Fragment, type RefObject, useEffect, useRef } from "react";
import { useNavigate } from "react-router-dom";
import { AriaLocale } from "./aria-locale.tsx";
import type { MenuAction, MenuGroup } from "./menu.tsx";
import styles from "./menu.module.css";
import { classNames } from "./class-names.ts";

interface Properties {
  label: string;
  groups: readonly MenuGroup[];
  trigger: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
}

export const MenuPopup = ({ label, groups, trigger, onClose }: Properties) => {
  const navigate = useNavigate();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => focusFirst(menu.current));
    return () => cancelAnimationFrame(frame);
  }, []);
  const act = (action: MenuAction) => {
    onClose();
    if (action.href !== undefined) void navigate(action.href);
    action.onAction?.();
  };
  return (
    <AriaLocale>
      <Popover
        className={styles.popover}
        trigger="MenuTrigger"
        aria-label={label}
        triggerRef={trigger}
        placement="bottom end"
        isOpen
        onOpenChange={(open) => !open && onClose()}
      >
        <Menu ref={menu} className={styles.menu} aria-label={label} autoFocus="first" onClose={onClose}>
          {groups.map((group, index) => (
            <Fragment key={group.id}>
              {index > 0 && <Separator className={styles.separator} />}
              <MenuSection
                aria-label={group.heading ?? label}
                {...(group.chosen !== undefined && {
                  selectionMode: "single",
                  selectedKeys: [group.chosen],
                  disallowEmptySelection: true,
                })}
              >
                {group.heading !== undefined && <Header className={styles.heading}>{group.heading}</Header>}
                {group.actions.map((action) => (
                  <MenuItem
                    key={action.id}
                    id={action.id}
                    className={classNames(styles.item, action.tone === "danger" && styles.danger)}
                    textValue={action.label}
                    isDisabled={action.disabled ?? false}
                    onAction={() => act(action)}
                  >
                    {({ isSelected }) => (
                      <>
                        {action.icon}
                        <span>{action.label}</span>
                        {isSelected && <Check aria-hidden="true" className={styles.chosen} />}
                      </>
                    )}
                  </MenuItem>
                ))}
              </MenuSection>
            </Fragment>
          ))}
        </Menu>
      </Popover>
    </AriaLocale>
  );
};

/** A press of Enter passes for one of a screen reader, after which react-aria leaves the focus beside the first action. */
const focusFirst = (menu: HTMLElement | null) => {
  if (menu === null || document.activeElement !== menu) return;
  menu.querySelector<HTMLElement>("[role^=menuitem][data-focused]")?.focus();
};
