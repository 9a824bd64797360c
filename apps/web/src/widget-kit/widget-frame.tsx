import { useLingui } from "@lingui/react/macro";
import { CircleHelp } from "lucide-react";
import { useId, type ReactNode } from "react";
import { Badge } from "../ui/badge.tsx";
import type { WidgetManifest } from "./manifest.ts";
import styles from "./widget-frame.module.css";

interface Properties {
  manifest: WidgetManifest | undefined;
  count?: number | null;
  /** Before the title: a handle, when one arranges. */
  start?: ReactNode;
  /** After it: the menu. */
  menu?: ReactNode;
  /** Under it: who placed the widget. */
  source?: ReactNode;
  /** What it shows is seen, and cannot be used. */
  inert?: boolean;
  children: ReactNode;
}

/** The one frame of all widgets: a section with its heading. */
export const WidgetFrame = ({
  manifest,
  count,
  start,
  menu,
  source,
  inert = false,
  children,
}: Properties) => {
  const { t } = useLingui();
  const id = useId();
  const Icon = manifest?.icon ?? CircleHelp;
  return (
    <section className={styles.frame} aria-labelledby={id} data-kind={manifest?.kind}>
      <header className={styles.head}>
        {start ?? <Icon className={styles.icon} aria-hidden="true" />}
        <h2 id={id} tabIndex={-1} className={styles.title}>
          {manifest ? t(manifest.title) : t`Module that no longer exists`}
        </h2>
        {typeof count === "number" && count > 0 && <Badge>{count}</Badge>}
        <div className={styles.menu}>{menu}</div>
      </header>
      {source && <p className={styles.source}>{source}</p>}
      <div className={styles.body} inert={inert}>
        {children}
      </div>
    </section>
  );
};
