import { ApolloProvider } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { Outlet, ScrollRestoration } from "react-router-dom";
import { IncidentBanner } from "../domains/moderation/incident-banner.tsx";
import { Bell } from "../domains/notifications/bell.tsx";
import { IdleWatch } from "../domains/session/idle-watch.tsx";
import { client } from "../platform/apollo.ts";
import { listenLater } from "../platform/live/facts.ts";
import type { Session } from "../platform/session/session.ts";
import { followSignOutOfOtherTabs } from "../platform/session/sign-out.ts";
import { distinguish } from "../ui/hue.ts";
import { SkipLink } from "../ui/skip-link.tsx";
import { Toasts } from "../ui/toast.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { Footer } from "./footer.tsx";
import { restoreLastDashboard } from "./kept-dashboard.ts";
import { Logo } from "./logo.tsx";
import { Navigation } from "./navigation-bar.tsx";
import { OfferLine } from "./offer-line.tsx";
import { OfflineLine } from "./offline-line.tsx";
import { SearchButton } from "./search-button.tsx";
import styles from "./shell.module.css";
import { NewVersionLine } from "./status-lines.tsx";

/** What surrounds every page of a signed-in person: a rail on a screen, a bar at the foot of a phone. */
export const Shell = ({ session }: { session: Session }) => {
  const { t } = useLingui();
  useEffect(followSignOutOfOtherTabs, []);
  useEffect(() => listenLater(() => import("./afterwards.ts")), []);
  // Before the page below asks for it.
  useState(() => {
    distinguish(session.user?.childIds ?? []);
    return session.offlineSince !== undefined && restoreLastDashboard();
  });
  return (
    <ApolloProvider client={client}>
      <SkipLink target="content" />
      <OfflineLine session={session} />
      <OfferLine />
      <NewVersionLine />
      <IncidentBanner first={session.user?.hasIncident ?? false} />
      <div className={styles.shell}>
        <header className={styles.banner}>
          <div className={styles.rail}>
            <Logo className={styles.logo} />
            <Navigation label={t`Main navigation`} />
          </div>
          <div className={styles.tools}>
            <SearchButton />
            <Bell first={session.unread ?? 0} />
            <AccountMenu />
          </div>
        </header>
        <div className={styles.column}>
          <main id="content" tabIndex={-1} className={styles.main}>
            <Outlet />
          </main>
          <Footer />
        </div>
        <Toasts />
        {session.idleMinutes ? <IdleWatch minutes={session.idleMinutes} /> : null}
        <ScrollRestoration />
      </div>
    </ApolloProvider>
  );
};
