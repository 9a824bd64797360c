import { Trans } from "@lingui/react/macro";
import { Search } from "lucide-react";
import { useEffect, useState } from "react";
import { lazyOverlay } from "../ui/lazy-overlay.tsx";
import styles from "./search-button.module.css";

const Palette = lazyOverlay(() => import("./palette.tsx").then((module) => module.Palette));

const onMac = navigator.userAgent.includes("Mac OS X");

/** Opens the search, as Ctrl+K does from anywhere. */
export const SearchButton = () => {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const openByKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener("keydown", openByKey);
    return () => removeEventListener("keydown", openByKey);
  }, []);
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts={onMac ? "Meta+K" : "Control+K"}
        onPointerEnter={Palette.prepare}
        onFocus={Palette.prepare}
        onClick={() => setOpen(true)}
      >
        <Search aria-hidden="true" />
        <span className={styles.word}>
          <Trans>Search</Trans>
        </span>
        <kbd className={styles.key} aria-hidden="true">
          {onMac ? "⌘ K" : "Ctrl K"}
        </kbd>
      </button>
      {open && <Palette onClose={() => setOpen(false)} />}
    </>
  );
};
