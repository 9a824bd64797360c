import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import { schoolTimeZone } from "../../platform/dates.ts";
import type { Locale } from "../../platform/locale.ts";

/** In whose language and by whose clock moments are told. */
export const useWhere = () => {
  const { i18n } = useLingui();
  return useMemo(() => ({ locale: i18n.locale as Locale, timeZone: schoolTimeZone() }), [i18n.locale]);
};
