import { startWidgets } from "./widgets.ts";

// Everything that a dashboard needs and a sign-in page does not: one piece of the build.
startWidgets();

export { DashboardPage } from "../domains/dashboard/dashboard-page.tsx";
export { Shell } from "./shell.tsx";
