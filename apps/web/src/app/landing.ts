import { preferences } from "../platform/preferences.ts";
import type { Session } from "../platform/session/session.ts";
import { router } from "./routes.tsx";

/** Opening Préau leads to the page that one chose; a reload or the back button stays where it was. */
export const goToLanding = async ({ signedIn }: Session) => {
  const [opening] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const { landing } = preferences();
  if (!signedIn || landing === "/" || location.pathname !== "/" || opening?.type !== "navigate") return;
  await router.navigate(landing, { replace: true });
};
