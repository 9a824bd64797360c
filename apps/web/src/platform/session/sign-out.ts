import { keepDevicePreferences } from "../preferences.ts";
import { postJson } from "../requests.ts";
import { forgetPerson } from "../personal-storage.ts";
import { forgetLastDashboards } from "./last-dashboard.ts";
import { forgetEverything } from "./leaving.ts";

export type EndReason = "signed-out" | "idle";

const otherTabs = new BroadcastChannel("preau:session");

/**
 * Leaves nothing of the person behind: the page is emptied before it is replaced, since a browser may keep
 * it whole for its back button.
 */
const leave = async (reason: EndReason) => {
  await forgetEverything();
  forgetPerson();
  // The API has the browser drop all that it kept: what the device showed before is written again.
  keepDevicePreferences();
  document.querySelector("#root")?.replaceChildren();
  location.replace(`/connexion?fin=${reason}`);
};

export const signOut = async (reason: EndReason = "signed-out", everywhere = false) => {
  // Without network too: what was kept for such a moment goes first.
  forgetLastDashboards();
  await postJson(everywhere ? "/session/sign-out-everywhere" : "/session/sign-out");
  otherTabs.postMessage(reason);
  await leave(reason);
};

export const followSignOutOfOtherTabs = () => {
  otherTabs.addEventListener("message", ({ data }) => void leave(data === "idle" ? "idle" : "signed-out"));
  // A page that comes back from the browser's memory asks who is signed in now.
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
};
