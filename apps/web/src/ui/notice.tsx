import { CircleAlert, Info } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./notice.module.css";

/** A few lines in the page that one should read. An alert is read aloud as soon as it appears. */
export const Notice = ({ tone = "info", children }: { tone?: "info" | "alert"; children: ReactNode }) => (
  <div className={classNames(styles.notice, styles[tone])} role={tone === "alert" ? "alert" : undefined}>
    {tone === "alert" ? <CircleAlert aria-hidden="true" /> : <Info aria-hidden="true" />}
    <div>{children}</div>
  </div>
);
