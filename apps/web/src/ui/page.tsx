import { useEffect, useRef, type ReactNode } from "react";
import { ChevronLeft } from "lucide-react";
import { useLocation } from "react-router-dom";
import { ButtonLink } from "./button-link.tsx";
import { classNames } from "./class-names.ts";
import styles from "./page.module.css";

interface Properties {
  /** Names the browser's tab, and stands at the head of the page unless a heading is given. */
  title: string;
  heading?: ReactNode;
  /** A line under the heading. */
  note?: ReactNode;
  /** The list that it was opened from. */
  back?: { to: string; label: string };
  width?: "text" | "full";
  /** Names the step of a page that changes without a new address: focus goes back to its head. */
  step?: string;
  children: ReactNode;
}

/** A page: its title, its first heading, and the focus that follows when one arrives. */
export const Page = ({
  title,
  heading = title,
  note,
  back,
  width = "full",
  step = "",
  children,
}: Properties) => {
  const { pathname, key } = useLocation();
  const first = useRef<HTMLHeadingElement>(null);
  // The very first page keeps the browser's own start; later ones tell a screen reader where it is.
  const place = `${pathname}#${step}`;
  const told = useRef(key === "default" ? place : "");
  useEffect(() => {
    if (told.current !== place) first.current?.focus({ preventScroll: true });
    told.current = place;
  }, [place]);
  return (
    <div className={classNames(styles.page, styles[width])}>
      <title>{`${title} · Préau`}</title>
      <div className={styles.head}>
        {back && (
          <div className={styles.back}>
            <ButtonLink to={back.to} variant="quiet" icon={<ChevronLeft aria-hidden="true" />}>
              {back.label}
            </ButtonLink>
          </div>
        )}
        <h1 ref={first} tabIndex={-1} className={styles.heading}>
          {heading}
        </h1>
        {note && <p className={styles.note}>{note}</p>}
      </div>
      {children}
    </div>
  );
};
