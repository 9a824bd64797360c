import type { ReactNode } from "react";
import { ScrollRestoration } from "react-router-dom";
import { SkipLink } from "../ui/skip-link.tsx";
import { Toasts } from "../ui/toast.tsx";
import { Footer } from "./footer.tsx";
import { Logo } from "./logo.tsx";
import { NewVersionLine } from "./status-lines.tsx";
import styles from "./public-frame.module.css";

/** What surrounds a page before signing in: nearly nothing. */
export const PublicFrame = ({ children }: { children: ReactNode }) => (
  <div className={styles.frame}>
    <SkipLink target="content" />
    <NewVersionLine />
    <header className={styles.banner}>
      <Logo />
      <span className={styles.name} aria-hidden="true">
        Préau
      </span>
    </header>
    <main id="content" tabIndex={-1} className={styles.main}>
      {children}
    </main>
    <Footer />
    <Toasts />
    <ScrollRestoration />
  </div>
);
