import "../ui/base.css";
import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router-dom";
import { activateLocale, provideCatalogues } from "../platform/locale.ts";
import { startPreferences } from "../platform/preferences.ts";
import { catalogues } from "./catalogues.ts";
import { ApolloProvider } from "@apollo/client/react";
import { client } from "../platform/apollo.ts";
import { router } from "./routes.tsx";

const root = document.querySelector("#root");
const preferences = startPreferences();
provideCatalogues(catalogues);
await activateLocale(preferences.locale);

if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <ApolloProvider client={client}>
          <RouterProvider router={router} />
        </ApolloProvider>
      </I18nProvider>
    </StrictMode>,
  );
}
