import { Trans } from "@lingui/react/macro";
import { Search } from "lucide-react";
import { lazy, Suspense, useEffect, useState } from "react";
import styles from "./search-button.module.css";

const loadPalette = () => import("./palette.tsx");
const Palette = lazy(() => loadPalette().then((module) => ({ default: module.Palette })));

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
        onPointerEnter={loadPalette}
        onFocus={loadPalette}
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
      {open && (
        <Suspense fallback={null}>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
