import { createBrowserRouter, type RouteObject } from "react-router-dom";
import { ErrorPage } from "./error-page.tsx";
import { Frame, SignedIn, SignedOut } from "./frame.tsx";
import { Home } from "./home.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { PublicFrame } from "./public-frame.tsx";

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
  { path: "/", Component: Home },
  { path: "/plus", lazy: () => import("./more-page.tsx").then((page) => ({ Component: page.MorePage })) },
  {
    path: "/compte/sessions",
    lazy: () =>
      import("../domains/session/my-sessions-page.tsx").then((page) => ({ Component: page.MySessionsPage })),
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
    path: "/affichage",
    lazy: () =>
      import("../domains/session/display-page.tsx").then((page) => ({ Component: page.DisplayPage })),
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
