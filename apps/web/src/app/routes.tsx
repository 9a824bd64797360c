import { createBrowserRouter, type RouteObject } from "react-router-dom";
import { correspondencePages } from "./correspondence-routes.tsx";
import { ErrorPage } from "./error-page.tsx";
import { Frame, SignedIn, SignedOut } from "./frame.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { PublicFrame } from "./public-frame.tsx";
import { signedInPiece } from "./signed-in-piece.ts";

// Not the router's own laziness: it would fetch the dashboard for somebody who has to sign in first.
const DashboardPage = () => {
  const { DashboardPage: Drawn } = signedInPiece();
  return <Drawn />;
};

const signedOutPages: RouteObject[] = [
  {
    path: "/connexion",
    lazy: () =>
      import("../domains/session/sign-in-page.tsx").then((page) => ({ Component: page.SignInPage })),
  },
  {
    path: "/activation",
    lazy: () =>
      import("../domains/session/activation-page.tsx").then((page) => ({ Component: page.ActivationPage })),
  },
  {
    path: "/mot-de-passe-oublie",
    lazy: () =>
      import("../domains/session/forgotten-page.tsx").then((page) => ({ Component: page.ForgottenPage })),
  },
];

const signedInPages: RouteObject[] = [
  { path: "/", Component: DashboardPage },
  { path: "/page/:page", Component: DashboardPage },
  {
    path: "/tableau-de-bord/historique",
    lazy: () =>
      import("../domains/dashboard/history/history-page.tsx").then((page) => ({
        Component: page.HistoryPage,
      })),
  },
  {
    path: "/annuaire",
    lazy: () =>
      import("../domains/directory/directory-page.tsx").then((page) => ({ Component: page.DirectoryPage })),
  },
  {
    path: "/annuaire/:id",
    lazy: () => import("../domains/directory/user-page.tsx").then((page) => ({ Component: page.UserPage })),
  },
  {
    path: "/classes/:id",
    lazy: () => import("../domains/directory/class-page.tsx").then((page) => ({ Component: page.ClassPage })),
  },
  {
    path: "/actualites",
    lazy: () => import("../domains/news/news-page.tsx").then((page) => ({ Component: page.NewsPage })),
  },
  {
    path: "/actualites/ecrire",
    lazy: () => import("../domains/news/compose-page.tsx").then((page) => ({ Component: page.ComposePage })),
  },
  {
    path: "/actualites/proposer",
    lazy: () => import("../domains/news/propose-page.tsx").then((page) => ({ Component: page.ProposePage })),
  },
  {
    path: "/actualites/propositions",
    lazy: () =>
      import("../domains/news/proposals-page.tsx").then((page) => ({ Component: page.ProposalsPage })),
  },
  {
    path: "/actualites/propositions/:id",
    lazy: () =>
      import("../domains/news/proposal-page.tsx").then((page) => ({ Component: page.ProposalPage })),
  },
  {
    path: "/actualites/propositions/:id/modifier",
    lazy: () =>
      import("../domains/news/change-proposal-page.tsx").then((page) => ({
        Component: page.ChangeProposalPage,
      })),
  },
  {
    path: "/actualites/:id/modifier",
    lazy: () => import("../domains/news/change-page.tsx").then((page) => ({ Component: page.ChangePage })),
  },
  {
    path: "/actualites/:id",
    lazy: () =>
      import("../domains/news/news-item-page.tsx").then((page) => ({ Component: page.NewsItemPage })),
  },
  {
    path: "/agenda",
    lazy: () => import("../domains/agenda/agenda-page.tsx").then((page) => ({ Component: page.AgendaPage })),
  },
  {
    path: "/agenda/calendriers",
    lazy: () =>
      import("../domains/agenda/calendars-page.tsx").then((page) => ({ Component: page.CalendarsPage })),
  },
  ...correspondencePages,
  {
    path: "/administration/layers",
    lazy: () => import("../domains/layers/layers-page.tsx").then((page) => ({ Component: page.LayersPage })),
  },
  {
    path: "/administration/layers/:id",
    lazy: () => import("../domains/layers/layer-page.tsx").then((page) => ({ Component: page.LayerPage })),
  },
  {
    path: "/administration/heures-calmes/:id",
    lazy: () =>
      import("../domains/quiet-hours/school-quiet-hours-page.tsx").then((page) => ({
        Component: page.SchoolQuietHoursPage,
      })),
  },
  {
    path: "/administration/correspondance/:id",
    lazy: () =>
      import("../domains/contacts/correspondence-page.tsx").then((page) => ({
        Component: page.CorrespondencePage,
      })),
  },
  {
    path: "/administration/moderation",
    lazy: () =>
      import("../domains/moderation/moderation-page.tsx").then((page) => ({
        Component: page.ModerationPage,
      })),
  },
  {
    path: "/notifications",
    lazy: () =>
      import("../domains/notifications/notifications-page.tsx").then((page) => ({
        Component: page.NotificationsPage,
      })),
  },
  { path: "/plus", lazy: () => import("./more-page.tsx").then((page) => ({ Component: page.MorePage })) },
  {
    path: "/compte/sessions",
    lazy: () =>
      import("../domains/session/my-sessions-page.tsx").then((page) => ({ Component: page.MySessionsPage })),
  },
  {
    path: "/compte/blocages",
    lazy: () =>
      import("../domains/contacts/blocks-page.tsx").then((page) => ({ Component: page.BlocksPage })),
  },
  {
    path: "/compte/signalements",
    lazy: () =>
      import("../domains/moderation/own-reports-page.tsx").then((page) => ({
        Component: page.OwnReportsPage,
      })),
  },
  {
    path: "/compte/notifications",
    lazy: () =>
      import("../domains/notifications/settings-page.tsx").then((page) => ({
        Component: page.NotificationSettingsPage,
      })),
  },
  {
    path: "/compte/heures-calmes",
    lazy: () =>
      import("../domains/quiet-hours/quiet-hours-page.tsx").then((page) => ({
        Component: page.QuietHoursPage,
      })),
  },
  {
    path: "/compte/adresse",
    lazy: () =>
      import("../domains/mail-address/address-page.tsx").then((page) => ({ Component: page.AddressPage })),
  },
  {
    path: "/compte/anniversaire",
    lazy: () =>
      import("../domains/birthdays/birthday-page.tsx").then((page) => ({ Component: page.BirthdayPage })),
  },
  {
    path: "/compte/mot-de-passe",
    lazy: () =>
      import("../domains/session/change-password-page.tsx").then((page) => ({
        Component: page.ChangePasswordPage,
      })),
  },
];

const pagesForAll: RouteObject[] = [
  {
    // Whoever is signed in here, perhaps somebody else, does not keep the link of a mail from working.
    path: "/nouveau-mot-de-passe",
    lazy: () =>
      import("../domains/session/new-password-page.tsx").then((page) => ({
        Component: page.NewPasswordPage,
      })),
  },
  {
    path: "/demonstration/courriels",
    lazy: () =>
      import("../domains/demonstration/mails-page.tsx").then((page) => ({
        Component: page.DemonstrationMailsPage,
      })),
  },
  {
    path: "/affichage",
    lazy: () =>
      import("../domains/preferences/display-page.tsx").then((page) => ({ Component: page.DisplayPage })),
  },
  {
    path: "/accessibilite",
    lazy: () =>
      import("../domains/accessibility/statement-page.tsx").then((page) => ({
        Component: page.StatementPage,
      })),
  },
  { path: "*", Component: NotFoundPage },
];

const brokenFrame = (
  <PublicFrame>
    <ErrorPage />
  </PublicFrame>
);

export const router = createBrowserRouter([
  {
    Component: Frame,
    errorElement: brokenFrame,
    HydrateFallback: () => null,
    children: [
      {
        // A page that breaks leaves its frame standing.
        errorElement: <ErrorPage />,
        children: [
          { Component: SignedOut, children: signedOutPages },
          { Component: SignedIn, children: signedInPages },
          ...pagesForAll,
        ],
      },
    ],
  },
]);
