import type { RouteObject } from "react-router-dom";

/** The pages of what a school and its families write to each other. */
export const correspondencePages: RouteObject[] = [
  {
    path: "/carnet",
    lazy: () =>
      import("../domains/notices/notices-page.tsx").then((page) => ({ Component: page.NoticesPage })),
  },
  {
    path: "/carnet/ecrire",
    lazy: () =>
      import("../domains/notices/compose-page.tsx").then((page) => ({ Component: page.ComposePage })),
  },
  {
    path: "/carnet/:id",
    lazy: () => import("../domains/notices/notice-page.tsx").then((page) => ({ Component: page.NoticePage })),
  },
  {
    path: "/carnet/:id/modifier",
    lazy: () => import("../domains/notices/change-page.tsx").then((page) => ({ Component: page.ChangePage })),
  },
  {
    path: "/carnet/:id/coupons",
    lazy: () => import("../domains/notices/slips-page.tsx").then((page) => ({ Component: page.SlipsPage })),
  },
  {
    path: "/carnet/:id/liste",
    lazy: () => import("../domains/notices/list-page.tsx").then((page) => ({ Component: page.ListPage })),
  },
  {
    path: "/messages/reglages",
    lazy: () =>
      import("../domains/messages/settings/mail-settings-page.tsx").then((page) => ({
        Component: page.MailSettingsPage,
      })),
  },
  {
    path: "/messages/appels/:id",
    lazy: () =>
      import("../domains/messages/reading/call-list-page.tsx").then((page) => ({
        Component: page.CallListPage,
      })),
  },
  {
    lazy: () => import("../domains/messages/mail-frame.tsx").then((page) => ({ Component: page.MailFrame })),
    children: [
      { path: "/messages", element: null },
      { path: "/messages/:box", element: null },
      { path: "/messages/dossier/:folder", element: null },
      {
        path: "/messages/conversation/:id",
        lazy: () =>
          import("../domains/messages/reading/conversation-page.tsx").then((page) => ({
            Component: page.ConversationPage,
          })),
      },
      {
        path: "/messages/message/:id",
        lazy: () =>
          import("../domains/messages/reading/message-page.tsx").then((page) => ({
            Component: page.MessagePage,
          })),
      },
      {
        path: "/messages/brouillon/:id",
        lazy: () =>
          import("../domains/messages/writing/compose-page.tsx").then((page) => ({
            Component: page.ComposePage,
          })),
      },
      {
        path: "/messages/nouveau",
        lazy: () =>
          import("../domains/messages/writing/new-message.tsx").then((page) => ({
            Component: page.NewMessage,
          })),
      },
    ],
  },
];
