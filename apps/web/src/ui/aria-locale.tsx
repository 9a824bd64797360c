import { useLingui } from "@lingui/react";
import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";

/** Lets react-aria speak the viewer's language instead of the browser's. */
export const AriaLocale = ({ children }: { children: ReactNode }) => {
  const { i18n } = useLingui();
  return <I18nProvider locale={i18n.locale === "en" ? "en-US" : "fr-FR"}>{children}</I18nProvider>;
};
