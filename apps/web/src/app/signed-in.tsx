import { savePreferences } from "../domains/preferences/save-preferences.ts";
import { savePreferencesWith } from "../platform/unsaved-preferences.ts";
import { keepLastDashboard } from "./kept-dashboard.ts";
import { startWidgets } from "./widgets.ts";

// Everything that a dashboard needs and a sign-in page does not: one piece of the build.
startWidgets();
savePreferencesWith(savePreferences);
keepLastDashboard();

export { DashboardPage } from "../domains/dashboard/dashboard-page.tsx";
export { Shell } from "./shell.tsx";
