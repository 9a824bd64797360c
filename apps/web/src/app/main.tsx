import "../ui/base.css";
import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router-dom";
import { activateLocale, provideCatalogues } from "../platform/locale.ts";
import { reloadWhenPartsAreGone } from "../platform/new-version.ts";
import { startPreferences } from "../platform/preferences.ts";
import { startServiceWorker } from "../platform/service-worker.ts";
import { SessionProvider } from "../platform/session/session-provider.tsx";
import { loadSession, type Session } from "../platform/session/session.ts";
import { Announcer } from "../ui/announcer.tsx";
import { catalogues } from "./catalogues.ts";
import { goToLanding } from "./landing.ts";
import { router } from "./routes.tsx";
import { loadSignedIn } from "./signed-in-piece.ts";

// The style sheet shows its own words where the browser is below the floor: nothing is started there.
const understood =
  CSS.supports("color", "color-mix(in srgb, red, blue)") && CSS.supports("container-type", "inline-size");
const root = document.querySelector("#root");

/** Milliseconds: the first page comes before the next visit. */
const afterwards = 1500;

/** A dashboard is asked for before what draws it is there. */
const askEarly = async ({ signedIn, offlineSince }: Session) => {
  if (!signedIn || offlineSince !== undefined) return;
  const { askDashboard } = await import("../domains/dashboard/ask-dashboard.ts");
  await askDashboard(location.pathname);
};

/** Nobody is told of before what draws their pages is there. */
const withPiece = async (session: Session) => {
  if (session.signedIn) await loadSignedIn();
  return session;
};

const load = () => loadSession().then(withPiece);

const start = async (place: Element) => {
  const session = loadSession();
  // The provider watches it too, and says so when it fails.
  session.then((known) => (known.signedIn ? loadSignedIn() : undefined)).catch(() => {});
  const opened = session.then(async (known) => {
    await goToLanding(known);
    return known;
  });
  opened.then(askEarly).catch(() => {});
  reloadWhenPartsAreGone();
  provideCatalogues(catalogues);
  await activateLocale(startPreferences().locale);
  createRoot(place).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <SessionProvider first={opened.then(withPiece)} load={load}>
          <RouterProvider router={router} />
        </SessionProvider>
        <Announcer />
      </I18nProvider>
    </StrictMode>,
  );
};

if (root !== null && understood) {
  void start(root);
  addEventListener("load", () => setTimeout(() => void startServiceWorker(), afterwards));
}
